import type { EdgeLayer } from 'sigma/rendering';
import { FLOAT } from './arc.ts';

/**
 * Everything that a pixel of a line needs. Sigma's own `main` asks more of each: what all heads and tails would look like there, how far it is from both
 * ends. Without a graphics card that is half of a picture of 20,000 lines, so ours takes its place, by its name; for telling which line is under the
 * pointer (`PICKING_MODE`) sigma's remains.
 *
 * A line is as wide as its body, or in its head as wide as the head is there: an arrow narrows to its tip, a bar does not.
 */
const GLSL = (bar: number) => `
vec4 layer_stroke(EdgeContext ctx) {
  return v_color;
}
#ifndef PICKING_MODE
void main() {
  bool isHead = v_zone > 1.5;
  float blur = v_antialiasingWidth * v_thickness;
  float widest = isHead ? v_headWidthRatio : 1.0;
  float wide = isHead && v_headId != ${bar} ? widest * (1.0 - v_zoneT) : widest;
  float outside = abs(v_side) * (0.5 * widest * v_thickness + blur) - 0.5 * wide * v_thickness;
  float cover = clamp(0.5 - 0.5 * outside / blur, 0.0, 1.0);

  // Dashes are counted from the beginning of the line; heads are solid, and so is a line without a gap.
  float pixel = u_correctionRatio / u_sizeRatio;
  float along = (v_t - v_tStart) * v_edgeLength;
  float period = max((v_dash + v_gap) * pixel, 1e-9);
  float fromMiddle = abs(along - period * floor(along / period) - 0.5 * v_dash * pixel);
  float beside = min(fromMiddle, period - fromMiddle) - 0.5 * v_dash * pixel;
  float dash = v_gap > 0.0 && !isHead ? clamp(0.5 - 0.5 * beside / blur, 0.0, 1.0) : 1.0;

  fragColor = vec4(v_color.rgb, 1.0) * (v_color.a * v_opacity * cover * dash);
}
#define main unusedMain
#endif
`;

/**
 * How lines are painted, in one layer of sigma: solid and dashed, by the numbers `dash` and `gap` of each line in CSS pixels, with an arrow or a bar.
 *
 * @param bar which of the declared extremities the bar is, counted from 1: 0 is none
 */
export function layerStroke(bar: number): EdgeLayer {
  const attribute = (source: string) => ({ name: `a_${source}`, size: 1, type: FLOAT, source }) as const;
  return { name: 'stroke', glsl: GLSL(bar), uniforms: [], attributes: [attribute('dash'), attribute('gap')] };
}
