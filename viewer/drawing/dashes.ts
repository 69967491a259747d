import type { EdgeLayer } from 'sigma/rendering';

/** The number of WebGL for attributes of 32-bit floats, which has a name only where there is a WebGL. */
const FLOAT = 0x1406;

/** Dashes that a line counts from its beginning; heads are solid, and so is a line without a gap. */
const GLSL = `
vec4 layer_dashes(EdgeContext ctx) {
  if (v_gap <= 0.0 || v_zone > 1.5) return v_color;
  float pixel = u_correctionRatio / u_sizeRatio;
  float dash = v_dash * pixel;
  float period = dash + v_gap * pixel;
  float along = mod(ctx.distanceFromSource, period) - dash * 0.5;
  float outside = min(abs(along), period - abs(along)) - dash * 0.5;
  return vec4(v_color.rgb, v_color.a * smoothstep(ctx.aaWidth, -ctx.aaWidth, outside));
}`;

/**
 * Solid and dashed lines in one layer of sigma, by the numbers `dash` and `gap` of each line, in CSS pixels. Sigma's own layer of dashes draws solid
 * lines as dashes too and costs a large graph half of its picture.
 */
export function layerDashes(): EdgeLayer {
  const attribute = (source: string) => ({ name: `a_${source}`, size: 1, type: FLOAT, source }) as const;
  return { name: 'dashes', glsl: GLSL, uniforms: [], attributes: [attribute('dash'), attribute('gap')] };
}
