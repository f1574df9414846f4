-- A fix and a suppression, taken from the list of code actions; then saved.
local buffer = editor.open("handlers.cpp")
editor.start()
editor.wait_shown(buffer, { "10 async-blocking-call" })
editor.equal(editor.action(10), {
  "Hand it to 'app::run_blocking': `co_await app::run_blocking([&note] { re…`",
  "Suppress here: // NOLINT(async-blocking-call)",
  "Go to the leaf 'usleep'",
  "Show the whole way",
  "Explain async-blocking-call",
}, "the actions")

editor.action(10, "Hand")
editor.equal(editor.line(10), "  co_return co_await app::run_blocking([&note] { return save(note); });", "the fix")
editor.wait_shown(buffer, {})
vim.cmd("write")
vim.wait(500)
editor.equal(editor.shown(buffer), {}, "what is shown of the saved file")

vim.cmd("undo")
editor.wait_shown(buffer, { "10 async-blocking-call" })
editor.action(10, "Suppress")
editor.equal(editor.line(10), "  co_return save(note); // NOLINT(async-blocking-call)", "the suppression")
editor.wait_shown(buffer, {})
vim.cmd("undo | write")
editor.wait_shown(buffer, { "10 async-blocking-call" })
editor.quit()
