import type { APIAttachment } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';

/** The files of a message: pictures as they are, others by name and size. */
export function attachments(files: readonly APIAttachment[]): TemplateResult {
  return html`<discord-attachments slot="attachments">
    ${files.map((file) =>
      file.content_type?.startsWith('image/')
        ? html`<a href=${file.url} target="_blank" rel="noopener noreferrer">
            <img class="picture" src=${file.url} alt=${file.description ?? file.filename} />
          </a>`
        : html`<a class="file" href=${file.url} target="_blank" rel="noopener noreferrer" download>
            <span aria-hidden="true">📄</span> ${file.filename} <small>${size(file.size)}</small>
          </a>`,
    )}
  </discord-attachments>`;
}

export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
