// Eleventy renders the templates of this project, never an article: views come in as data, text that was read from a
// seed is never a template. See src/site/eleventy.ts, which hands over each shard's views.
export default function (config) {
  config.setTemplateFormats(['11ty.js']);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
}
