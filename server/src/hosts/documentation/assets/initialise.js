// Starts Swagger UI on the document that the page names.
const element = document.querySelector('#swagger-ui');
const dark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', followScheme);
followScheme();

const answer = await fetch(element.dataset.document);
const spec = await answer.json();
// Without a server "Try it out" calls the address that this page came from, whatever name it was opened under.
delete spec.servers;

SwaggerUIBundle({
  spec,
  domNode: element,
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  // No badge from an outside validator.
  validatorUrl: null,
});
