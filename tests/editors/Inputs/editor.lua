-- The configuration of the Neovim that a script drives, and what scripts share.
editor = {}

-- When the script fails, says why, and exits with 1.
function editor.run(script)
  local done, why = xpcall(dofile, debug.traceback, script)
  if not done then
    editor.fail(why)
  end
end

function editor.fail(what)
  io.stderr:write(what .. "\n")
  os.exit(1)
end

function editor.check(holds, what, value)
  if not holds then
    editor.fail(what .. (value ~= nil and ": " .. vim.inspect(value) or "") .. debug.traceback("", 2))
  end
end

function editor.equal(value, expected, what)
  editor.check(vim.deep_equal(value, expected), what .. " is not " .. vim.inspect(expected), value)
end

-- Gives what the function gives, once it gives anything.
function editor.wait(what, get)
  local value
  local done = vim.wait(15000, function()
    value = get()
    return value
  end, 20)
  editor.check(done, "never: " .. what, vim.diagnostic.get())
  return value
end

function editor.open(name)
  vim.cmd("edit " .. name)
  return vim.api.nvim_get_current_buf()
end

-- Starts a server for the working directory, which is shown the current buffer, and each that is read later.
function editor.start()
  editor.client = vim.lsp.start_client({
    name = "async-tidy",
    cmd = { "async-tidy", "lsp" },
    root_dir = vim.fn.getcwd(),
  })
  editor.check(editor.client, "the server does not start")
  local function attach() vim.lsp.buf_attach_client(0, editor.client) end
  attach()
  vim.api.nvim_create_autocmd("BufReadPost", { pattern = { "*.cpp", "*.h" }, callback = attach })
end

-- Lines, from 1, and checks.
function editor.shown(buffer)
  return vim.tbl_map(function(one)
    return (one.lnum + 1) .. " " .. one.code
  end, vim.diagnostic.get(buffer))
end

function editor.wait_shown(buffer, expected)
  editor.wait(vim.inspect(expected) .. " in " .. vim.fn.bufname(buffer), function()
    return vim.deep_equal(editor.shown(buffer), expected)
  end)
end

function editor.write(buffer, first, last, lines)
  vim.api.nvim_buf_set_lines(buffer, first - 1, last, true, lines)
end

function editor.line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1]
end

-- The titles of the actions at a line; where one begins with `chosen`, it is taken.
function editor.action(line, chosen)
  vim.api.nvim_win_set_cursor(0, { line, 0 })
  local titles
  vim.ui.select = function(items, options, on_choice)
    titles = vim.tbl_map(options.format_item, items)
    local choice
    for index, title in ipairs(titles) do
      if chosen and vim.startswith(title, chosen) then
        choice = index
      end
    end
    on_choice(items[choice], choice)
  end
  vim.lsp.buf.code_action()
  return editor.wait("code actions", function() return titles end)
end

function editor.request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  local answer = answers and answers[editor.client]
  editor.check(answer and not answer.error, method, answers)
  return answer.result
end

-- Quits, and sees that the server goes away with the processes that it started.
function editor.quit()
  local server = vim.lsp.get_client_by_id(editor.client).rpc.pid
  local processes = editor.wait("a process for the open file", function()
    local found = vim.fn.systemlist({ "pgrep", "-P", server })
    return #found > 0 and found
  end)
  table.insert(processes, server)
  vim.api.nvim_create_autocmd("VimLeave", {
    callback = function()
      local function running()
        return vim.tbl_filter(function(id) return vim.loop.kill(tonumber(id), 0) == 0 end, processes)
      end
      if not vim.wait(2000, function() return #running() == 0 end, 20) then
        editor.fail("still running: " .. table.concat(running(), " "))
      end
    end,
  })
  vim.cmd("qall!")
end
