/** How long the picture has to stand still, in milliseconds. */
const PAUSE = 120;
/** How often to look whether it stands. */
const LOOK = 30;

/**
 * Calls `then` when nothing was drawn for a while, and at least as long as the last picture took: a picture of 20,000 lines without a graphics
 * card takes seconds, and labels would make it two between two turns of the wheel. A picture stands when the card has done all that was asked of it
 * until then, which the browser's frames do not wait for.
 */
export function createRest(
  gl: WebGL2RenderingContext,
  then: () => void,
): { readonly restart: () => void; readonly stop: () => void } {
  let fence: WebGLSync | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    gl.deleteSync(fence);
    fence = null;
  };
  const restart = (): void => {
    stop();
    const began = performance.now();
    fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const look = (): void => {
      const isDrawn = !fence || gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.UNSIGNALED;
      timer = isDrawn ? setTimeout(then, Math.max(PAUSE, performance.now() - began)) : setTimeout(look, LOOK);
    };
    timer = setTimeout(look, LOOK);
  };
  return { restart, stop };
}
