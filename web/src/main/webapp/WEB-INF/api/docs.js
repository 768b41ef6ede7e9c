"use strict";
// Shows the description of the API that the server makes from its code.
(async () => {
  const content = document.getElementById("content");
  const add = (to, name, text) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    to.append(element);
    return element;
  };
  const typeOf = (schema) => {
    if (!schema) return "";
    if (schema.$ref) return schema.$ref.split("/").pop();
    if (schema.type === "array") return typeOf(schema.items) + "[]";
    return [schema.type, schema.format].flat().filter(Boolean).join(" ");
  };
  const body = (described) => typeOf(Object.values(described?.content ?? {})[0]?.schema);
  const show = (section, method, path, operation) => {
    const article = add(section, "article");
    const heading = add(article, "h3");
    add(heading, "code", method.toUpperCase() + " " + path);
    if (operation.summary) add(article, "p", operation.summary);
    const list = add(article, "ul");
    for (const parameter of operation.parameters ?? []) {
      const item = add(list, "li");
      add(item, "code", parameter.name);
      item.append(" (" + parameter.in + (parameter.required ? ", required" : "") + ") " + (parameter.description ?? ""));
    }
    if (operation.requestBody) add(list, "li", "body: " + body(operation.requestBody));
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      add(list, "li", status + ": " + (body(response) || response.description || ""));
    }
  };
  const answer = await fetch("/api/openapi?format=JSON", { headers: { Accept: "application/json" } });
  const api = await answer.json();
  add(content, "p", api.info.description);
  const sections = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of ["get", "post"]) {
      if (!item[method]) continue;
      const tag = item[method].tags?.[0] ?? "api";
      if (!sections.has(tag)) {
        const section = add(content, "section");
        add(section, "h2", tag);
        sections.set(tag, section);
      }
      show(sections.get(tag), method, path, item[method]);
    }
  }
  const schemas = add(content, "section");
  add(schemas, "h2", "schemas");
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    add(schemas, "h3", name);
    const pre = add(schemas, "pre");
    pre.tabIndex = 0;
    add(pre, "code", Object.entries(schema.properties ?? { [(schema.enum ?? []).join(" | ")]: null })
      .map(([key, value]) => value ? key + ": " + typeOf(value) : key).join("\n"));
  }
  content.removeAttribute("aria-busy");
})();
