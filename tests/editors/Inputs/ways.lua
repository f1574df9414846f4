-- Hover, lenses, the call hierarchy in the quickfix list, and the server's commands.
local buffer = editor.open("handlers.cpp")
editor.start()
editor.wait_shown(buffer, { "10 async-blocking-call" })
local function at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  return vim.lsp.util.make_position_params()
end

at(10, 13)
vim.lsp.buf.hover()
local text = editor.wait("hover", function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), "\n")
    end
  end
end)
for _, part in ipairs({ "call to 'save' blocks", "'flush': call to 'usleep'", "fix: hand it to 'app" }) do
  editor.check(text:find(part, 1, true), "hover has no " .. part, text)
end

vim.lsp.codelens.refresh()
local lenses = editor.wait("lenses", function()
  local found = vim.lsp.codelens.get(buffer)
  return #found > 0 and found
end)
local titles = {}
for _, lens in ipairs(lenses) do
  titles[lens.range.start.line + 1] = lens.command.title
end
editor.equal({ titles[9], titles[12] }, { "reaches usleep in 3 calls", "clean" }, "the lenses")

local function calls(direction, line, column)
  at(line, column)
  vim.fn.setqflist({}, "r")
  vim.lsp.buf[direction]()
  local items = editor.wait(direction, function()
    local items = vim.fn.getqflist()
    return #items > 0 and items
  end)
  vim.cmd("cclose")
  return vim.tbl_map(function(item)
    return vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ":t") .. ":" .. item.lnum .. ": " .. item.text
  end, items)
end
-- Neovim 0.7 pairs the file of what is called with the line of the call.
editor.equal(calls("outgoing_calls", 9, 10), { "store.cpp:10: save" }, "the calls of the coroutine")
editor.equal(calls("incoming_calls", 10, 13), { "handlers.cpp:10: create" }, "who calls what the cursor is at")

local item = editor.request("textDocument/prepareCallHierarchy", at(9, 10))[1]
local function walk(direction, other)
  local names = { item.name }
  local next = editor.request("callHierarchy/" .. direction, { item = item })[1]
  while next do
    item = next[other]
    table.insert(names, item.name)
    next = editor.request("callHierarchy/" .. direction, { item = item })[1]
  end
  return names
end
editor.equal(walk("outgoingCalls", "to"), { "create", "save", "flush", "usleep" }, "the way down")
editor.equal(walk("incomingCalls", "from"), { "usleep", "flush", "save", "create" }, "the way up")

local way = editor.request("workspace/executeCommand", {
  command = "async-tidy.showWay",
  arguments = { { uri = vim.uri_from_bufnr(buffer), position = { line = 8, character = 0 } } },
})
editor.equal({ way.name, #way.children }, { "create", 1 }, "the tree")
editor.equal(way.children[1].children[1].children[1].name, "'flush': call to 'usleep' blocks (sleep)", "the leaf")

local page = editor.request("workspace/executeCommand",
  { command = "async-tidy.explain", arguments = { "async-blocking-call" } })
editor.check(page:find("^# async%-blocking%-call"), "the page", page)
local status = editor.request("workspace/executeCommand", { command = "async-tidy.status", arguments = {} })
local folder = status.folders[1]
editor.equal({ folder.units, folder.indexed, folder.failed }, { 2, 2, 0 }, "the status")
editor.quit()
