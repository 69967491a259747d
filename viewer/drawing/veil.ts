import type { Renderer } from './renderer.ts';
import { FADED } from './shapes.ts';

/** How much of the paper's color lies over what is far from the focus. */
const OPACITY = 1 - FADED;

const VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0);
  gl_Position = vec4(corner, 0.0, 1.0);
}`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 color;
out vec4 result;
void main() {
  result = color;
}`;

/** A layer between what is far and what is near. */
export interface Veil {
  /** Lays the veil over the next frames, or takes it off. */
  readonly show: (isDrawn: boolean) => void;
  readonly isDrawn: () => boolean;
}

/**
 * A veil over the drawing, in the color of the paper: the rest fades without being touched, so that hovering costs what is near and not what
 * is in the graph. It comes with the first focus: sigma draws everything anew when it gets a layer, which the first picture need not wait for.
 *
 * @param paper a color as `#rrggbb`
 */
export function createVeil(renderer: Renderer, paper: string): Veil {
  let isDrawn = false;
  let isThere = false;
  const layer = (gl: WebGL2RenderingContext) => veilLayer(gl, paper, () => isDrawn);
  return {
    isDrawn: () => isDrawn,
    show(wanted) {
      if (wanted && !isThere) renderer.addCustomLayerProgram('veil', 'topEdges', layer);
      isThere ||= wanted;
      isDrawn = wanted;
    },
  };
}

function veilLayer(gl: WebGL2RenderingContext, paper: string, isDrawn: () => boolean) {
  const program = link(gl);
  const vertices = gl.createVertexArray();
  const color = gl.getUniformLocation(program, 'color');
  const [red, green, blue] = [1, 3, 5].map((at) => (Number.parseInt(paper.slice(at, at + 2), 16) / 255) * OPACITY);
  return {
    render() {
      if (!isDrawn()) return;
      // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, no hook of React
      gl.useProgram(program);
      gl.bindVertexArray(vertices);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniform4f(color, red ?? 0, green ?? 0, blue ?? 0, OPACITY);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.bindVertexArray(null);
    },
    kill() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertices);
    },
  };
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}
