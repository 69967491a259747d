/** How long the picture has to stand still, in milliseconds. */
const PAUSE = 120;

/**
 * Calls `then` when nothing was drawn for a while, and at least as long as the last picture took: a picture of 20,000 lines without a graphics
 * card takes seconds, and labels would make it two between two turns of the wheel.
 */
export function createRest(then: () => void): { readonly restart: () => void; readonly stop: () => void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const restart = (): void => {
    stop();
    const began = performance.now();
    const onScreen = (): void => {
      timer = setTimeout(then, Math.max(PAUSE, performance.now() - began));
    };
    // The frame after the next begins when this picture is on the screen.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onScreen);
    });
  };
  return { restart, stop };
}
