// "/" puts the cursor into the first field, wherever the page is.
document.addEventListener("keydown", (event) => {
  const field = document.querySelector("main input, main textarea");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && field && !typing) {
    event.preventDefault();
    field.focus();
  }
});

// A file is sent as it is; the page of its job then shows how far it is.
document.getElementById("upload")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const told = document.getElementById("told");
  told.textContent = "";
  const threshold = encodeURIComponent(form.threshold.value);
  const reply = await fetch("/v1/jobs?threshold=" + threshold, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: form.file.files[0],
  });
  const body = await reply.json();
  if (reply.ok) {
    location.assign("/console/job/" + body.id);
  } else {
    told.textContent = typeof body.detail === "string" ? body.detail : "The file was refused.";
  }
});
