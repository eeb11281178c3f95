// Eleventy renders the templates of this project and never sees an article's text as a template: views come in as data.
// src/site/eleventy.ts hands them over, a shard at a time.
export default function (config) {
  config.setTemplateFormats(['11ty.js']);
  config.setUseGitIgnore(false);
  config.benchmarkManager.get('Configuration').setIsVerbose(false);
}
