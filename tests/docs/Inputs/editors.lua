-- Drives a Neovim that is configured as docs/editors.md says.
local function wait(what, get)
  local value
  assert(vim.wait(15000, function()
    value = get()
    return value
  end, 20), "never: " .. what)
  return value
end

-- The text of the floating window.
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
      vim.api.nvim_win_close(window, true)
      return table.concat(lines, "\n")
    end
  end
end

local function take(chosen)
  vim.ui.select = function(items, options, on_choice)
    for index, item in ipairs(items) do
      if vim.startswith(options.format_item(item), chosen) then
        return on_choice(item, index)
      end
    end
    error("there is no " .. chosen)
  end
  vim.lsp.buf.code_action()
end

local function test()
  wait("a finding of a sleep and one of a lock", function() return #vim.diagnostic.get(0) == 2 end)
  vim.api.nvim_win_set_cursor(0, { 5, 3 })
  vim.diagnostic.open_float()
  local text = float()
  assert(text:find("  store.cpp:5: 'save': call to 'usleep' blocks (sleep)", 1, true), text)

  take("Show the whole way")
  local items = wait("the way", function()
    local items = vim.fn.getqflist()
    return #items > 0 and items
  end)
  vim.cmd("cclose")
  local last = items[#items]
  assert(vim.fn.bufname(last.bufnr) == "store.cpp" and last.lnum >= 5 and last.text:find("blocks"), vim.inspect(last))

  take("Explain async-blocking-call")
  assert(wait("the page", float):find("# async-blocking-call", 1, true))
  take("Go to the leaf 'usleep'")
  wait("the leaf", function() return vim.fn.bufname() == "store.cpp" and vim.fn.line(".") == 5 end)

  if not vim.lsp.config then
    local names = {}
    vim.lsp.config = function(name, config)
      names[name] = config.cmd
    end
    vim.lsp.enable = function(name)
      assert(vim.deep_equal(names[name], { "async-tidy", "lsp" }))
      names.enabled = name
    end
    dofile("newer.lua")
    assert(names.enabled)
  end
end

local done, why = xpcall(test, debug.traceback)
if not done then
  io.stderr:write(why .. "\n")
  os.exit(1)
end
vim.cmd("qall!")
