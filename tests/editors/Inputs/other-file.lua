-- What is typed in one buffer changes the diagnostics of another.
local handlers = editor.open("handlers.cpp")
editor.start()
editor.wait_shown(handlers, { "10 async-blocking-call" })
local store = editor.open("store.cpp")
editor.write(store, 4, 4, { "  note += 1;" })
editor.wait_shown(handlers, {})
vim.cmd("write")
vim.wait(500)
editor.equal(editor.shown(handlers), {}, "what is shown after saving")

vim.cmd("undo")
editor.wait_shown(handlers, { "10 async-blocking-call" })
vim.cmd("write")

-- A buffer that is left without saving: its text on disk counts again.
editor.write(store, 4, 4, { "  note += 1;" })
editor.wait_shown(handlers, {})
vim.cmd("buffer " .. handlers .. " | bdelete! " .. store)
editor.wait_shown(handlers, { "10 async-blocking-call" })

-- A header is seen through a unit that includes it.
local header = editor.open("store.h")
editor.write(header, 3, -1, {
  '#include "task.h"', "#include <unistd.h>", "inline task<int> nap() {", "  usleep(1);", "  co_return 1;", "}" })
editor.wait_shown(header, { "6 async-blocking-call" })
editor.equal(editor.shown(handlers), { "10 async-blocking-call" }, "what is shown of the file that includes it")
vim.cmd("undo")
editor.wait_shown(header, {})
editor.quit()
