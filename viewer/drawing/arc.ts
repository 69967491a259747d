import type { EdgePath } from 'sigma/rendering';

/** The number of WebGL for attributes of 32-bit floats, which has a name only where there is a WebGL. */
export const FLOAT = 0x1406;

/** The zones of sigma's lines. */
const [BODY, HEAD] = [1, 2];

/**
 * The same curve as sigma's `pathCurved` (and `bend` in curve.ts), with its tangent worked out instead of probed: sigma calls these functions a dozen times
 * for each corner of each line. The control point stands `v_curvature` lengths of the straight line beside its middle.
 */
const CURVE = `
vec2 arcControl(vec2 source, vec2 target) {
  vec2 straight = target - source;
  return 0.5 * (source + target) + v_curvature * vec2(-straight.y, straight.x);
}
vec2 path_arc_position(float t, vec2 source, vec2 target) {
  vec2 control = arcControl(source, target);
  return mix(mix(source, control, t), mix(control, target, t), t);
}
vec2 arcDerivative(float t, vec2 source, vec2 target) {
  vec2 control = arcControl(source, target);
  return 2.0 * mix(control - source, target - control, t);
}
// Gauss and Legendre's quadrature at three points.
float path_arc_length(vec2 source, vec2 target) {
  float ends = length(arcDerivative(0.1127017, source, target)) + length(arcDerivative(0.8872983, source, target));
  return (5.0 * ends + 8.0 * length(arcDerivative(0.5, source, target))) / 18.0;
}`;

const TANGENT = `
vec2 path_arc_tangent(float t, vec2 source, vec2 target) {
  vec2 along = arcDerivative(t, source, target);
  return along / max(length(along), 1e-9);
}
vec2 path_arc_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_arc_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}`;

/**
 * A bent line with a head and no tail, for sigma.
 *
 * @param segments how many straight pieces make it
 */
export function pathArc(segments: number): EdgePath {
  return {
    name: 'arc',
    segments,
    glsl: CURVE,
    analyticalTangentGlsl: TANGENT,
    uniforms: [],
    attributes: [{ name: 'curvature', size: 1, type: FLOAT }],
    variables: { curvature: { type: 'number', default: 0 } },
    generateConstantData: () => cornersOf(segments),
  };
}

/** The corners of one line as a strip: its body, then its head. */
function cornersOf(segments: number) {
  const steps = Array.from({ length: segments + 1 }, (_, step) => [BODY, step / segments] as const);
  const places = [...steps, [HEAD, 0], [HEAD, 1]] as const;
  const data = places.flatMap(([zone, along]) => [-1, 1].map((side) => [zone, along, side]));
  const attributes = ['a_zone', 'a_zoneT', 'a_side'].map((name) => ({ name, size: 1, type: FLOAT }));
  return { data, attributes, verticesPerEdge: data.length };
}
