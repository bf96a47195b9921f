// "/" puts the cursor into the first field, wherever the page is.
document.addEventListener("keydown", (event) => {
  const field = document.querySelector("main input, main textarea");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && field && !typing) {
    event.preventDefault();
    field.focus();
  }
});
