import { AUTO, Game, Scene } from 'phaser';

/** The least game that Phaser can be: one scene with nothing in it, and one button that answers. */
class EmptyScene extends Scene {
  create(): void {
    const button = document.createElement('button');
    button.textContent = 'Start';
    button.addEventListener('click', () => {
      const answer = document.createElement('h1');
      answer.textContent = 'Started';
      document.getElementById('hud')?.replaceChildren(answer);
    });
    document.getElementById('hud')?.append(button);
  }
}

new Game({ type: AUTO, parent: 'stage', width: 1280, height: 720, scene: EmptyScene, banner: false });
