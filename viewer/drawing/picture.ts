import type { Renderer } from './renderer.ts';

/**
 * The drawing as a PNG on an opaque ground. WebGL forgets its pixels after each frame, so they are copied while the
 * frame is still there.
 */
export function takePicture(renderer: Renderer, background: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    renderer.once('afterRender', () => {
      const stage = renderer.getStageCanvas();
      const copy = document.createElement('canvas');
      copy.width = stage.width;
      copy.height = stage.height;
      const context = copy.getContext('2d');
      if (!context) return reject(new Error('This browser cannot draw a picture of the graph.'));
      context.fillStyle = background;
      context.fillRect(0, 0, copy.width, copy.height);
      context.drawImage(stage, 0, 0);
      copy.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty.'))), 'image/png');
    });
    renderer.refresh();
  });
}
