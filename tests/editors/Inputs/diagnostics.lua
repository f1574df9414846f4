-- Diagnostics follow what is typed, saved or not, and carry the way.
local buffer = editor.open("handlers.cpp")
editor.start()
editor.wait_shown(buffer, { "10 async-blocking-call" })

local one = vim.diagnostic.get(buffer)[1]
editor.equal({ one.col, one.end_col, one.severity, one.source },
  { 12, 16, vim.diagnostic.severity.WARN, "async-tidy" }, "the diagnostic")
local message = "call to 'save' blocks the event loop in coroutine 'create'"
editor.check(vim.startswith(one.message, message), "its message", one.message)
local way = vim.tbl_map(function(step)
  local name = vim.fn.fnamemodify(vim.uri_to_fname(step.location.uri), ":t")
  return name .. ":" .. (step.location.range.start.line + 1) .. ": " .. step.message
end, one.user_data.lsp.relatedInformation)
editor.equal(way, {
  "store.cpp:8: 'save': call to 'flush'",
  "store.cpp:4: 'flush': call to 'usleep' blocks (sleep)",
}, "the way")

-- Typed and not saved: another finding, one that moves, and one that goes.
editor.write(buffer, 12, 12, { "task<int> offloaded() {", "  usleep(2);" })
editor.write(buffer, 1, 0, { "#include <unistd.h>", "" })
editor.wait_shown(buffer, { "12 async-blocking-call", "15 async-blocking-call" })
editor.write(buffer, 12, 12, { "  co_return note;" })
editor.wait_shown(buffer, { "15 async-blocking-call" })

-- While it does not compile, what was known before moves with the text.
editor.write(buffer, 1, 0, { "int broken(", "" })
vim.wait(1000)
editor.equal(#editor.shown(buffer), 1, "the number of findings while it does not compile")
editor.check(vim.tbl_contains(editor.action(17), "Explain async-blocking-call"), "no actions where the call is now")
vim.cmd("edit!")
editor.wait_shown(buffer, { "10 async-blocking-call" })
editor.quit()
