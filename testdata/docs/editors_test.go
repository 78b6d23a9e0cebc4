package docs_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// An editor opens m.go, saves what is in mended.txt, and then what is in
// again.txt, and after each writes what it shows to shown.txt, as "1 line:message",
// with the number of the step.

// checkEditor tries an editor with a finding that is mended and comes back, and with a clean file.
func checkEditor(t *testing.T, start func(dir string) result) {
	t.Helper()
	for _, test := range []struct {
		texts [3]string
		lines []string // of the findings, by step
	}{
		{[3]string{finding, clean, "// Package m is one.\n" + finding}, []string{"1 12:", "3 13:"}},
		{[3]string{clean, clean, clean}, nil},
	} {
		dir := module(t, test.texts[0])
		write(t, filepath.Join(dir, "mended.txt"), test.texts[1])
		write(t, filepath.Join(dir, "again.txt"), test.texts[2])
		got := start(dir)
		shown, err := os.ReadFile(filepath.Join(dir, "shown.txt"))
		if err != nil {
			t.Fatalf("%v: exit status %d\n%s", err, got.code, got.output)
		}
		if !strings.HasSuffix(string(shown), "done\n") {
			t.Errorf("it did not get to the end:\n%s\nexit status %d\n%s", shown, got.code, got.output)
		}
		lines := strings.SplitAfter(strings.TrimSuffix(string(shown), "done\n"), "\n")
		lines = lines[:len(lines)-1]
		if len(lines) != len(test.lines) {
			t.Fatalf("%q, want findings at %q\n%s", lines, test.lines, got.output)
		}
		for i, line := range lines {
			if !strings.HasPrefix(line, test.lines[i]+findingMessage) || !strings.HasSuffix(line, "(hmaccompare/mac)\n") {
				t.Errorf("%q, want a finding at %q", line, test.lines[i])
			}
		}
	}
}

// home returns the variables of a user whose home is a directory, but who has our caches.
func home(t *testing.T, dir string) []string {
	t.Helper()
	env := []string{onPath, "HOME=" + dir, "XDG_CONFIG_HOME=" + filepath.Join(dir, ".config"), "TERM=dumb"}
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOPATH"} {
		env = append(env, name+"="+must(t, ".", "go", "env", name))
	}
	return env
}

func TestNeovim(t *testing.T) {
	require(t, "nvim")
	config := directory(t)
	write(t, filepath.Join(config, ".config", "nvim", "init.lua"), example(t, "editors.md", "lua", "vim.diagnostic"))
	driver := filepath.Join(config, "driver.lua")
	write(t, driver, `
local out = io.open("shown.txt", "w")
local set = false
vim.api.nvim_create_autocmd("DiagnosticChanged", { callback = function() set = true end })
local function show(step)
  if not vim.wait(60000, function() return set end, 20) then
    out:write(step .. " nothing was set\n")
  end
  set = false
  for _, d in ipairs(vim.diagnostic.get(0)) do
    out:write(step .. " " .. d.lnum + 1 .. ":" .. d.message .. "\n")
  end
end
vim.cmd("edit m.go")
show(1)
for i, name in ipairs({ "mended.txt", "again.txt" }) do
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.fn.readfile(name))
  vim.cmd("silent write")
  show(i + 1)
end
out:write("done\n")
out:close()
vim.cmd("quitall!")
`)
	checkEditor(t, func(dir string) result {
		return run(t, dir, home(t, config), "nvim", "--headless", "-i", "NONE", "-n", "+luafile "+driver)
	})
}

func TestEmacs(t *testing.T) {
	require(t, "emacs")
	config := directory(t)
	init := filepath.Join(config, "init.el")
	write(t, init, ";;; -*- lexical-binding: t -*-\n"+example(t, "editors.md", "elisp", "flymake"))
	if got := run(t, config, nil, "emacs", "--batch", "--eval", "(setq byte-compile-error-on-warn t)", "--funcall", "batch-byte-compile", init); got.code != 0 {
		t.Errorf("it does not compile:\n%s", got.output)
	}
	driver := filepath.Join(config, "driver.el")
	write(t, driver, `;;; -*- lexical-binding: t -*-
(package-initialize) ; as at the start, with a screen
(require 'flymake)
(unless (fboundp 'go-mode) ; without that of a package, one is enough
  (define-derived-mode go-mode prog-mode "Go")
  (add-to-list 'auto-mode-alist '("\\.go\\'" . go-mode)))
(defvar set nil)
(advice-add 'flymake--handle-report :after (lambda (&rest _) (setq set t)))
(defun say (text) (write-region text nil "shown.txt" t 'quiet))
(defun show (step)
  (run-hooks 'window-configuration-change-hook) ; as where the buffer is seen, for which Flymake waits
  (let ((limit (+ (float-time) 60)))
    (while (and (not set) (< (float-time) limit))
      (accept-process-output nil 0.02)))
  (unless set (say (format "%d nothing was set\n" step)))
  (setq set nil)
  (dolist (d (flymake-diagnostics))
    (say (format "%d %d:%s\n" step (line-number-at-pos (flymake-diagnostic-beg d)) (flymake-diagnostic-text d)))))
(setq make-backup-files nil)
(switch-to-buffer (find-file-noselect "m.go"))
(show 1)
(dolist (step '((2 . "mended.txt") (3 . "again.txt")))
  (erase-buffer)
  (insert-file-contents (cdr step))
  (set-buffer-modified-p t)
  (save-buffer)
  (show (car step)))
(say "done\n")
`)
	checkEditor(t, func(dir string) result {
		return run(t, dir, home(t, config), "emacs", "--batch", "--load", init, "--load", driver)
	})
}

func TestVim(t *testing.T) {
	require(t, "vim")
	config := directory(t)
	write(t, filepath.Join(config, ".vim", "ale_linters", "go", "ratevet.vim"), example(t, "editors.md", "vim", "ale#linter#Define"))
	rc := filepath.Join(config, ".vim", "vimrc")
	write(t, rc, "set nocompatible\nfiletype plugin on\n"+example(t, "editors.md", "vim", "g:ale_linters"))
	if got := run(t, config, home(t, config), "vim", "-u", rc, "-i", "NONE", "-es", "+packadd ale", "+qall!"); got.code != 0 {
		t.Skip("not run: Vim has no ALE")
	}
	driver := filepath.Join(config, "driver.vim")
	write(t, driver, `
packadd ale
let g:posted = 0
autocmd User ALELintPost let g:posted = 1
function! Show(step) abort
    let l:waits = 0
    while !g:posted && l:waits < 3000
        sleep 20m
        let l:waits += 1
    endwhile
    let l:shown = g:posted ? [] : [a:step . ' nothing was set']
    let g:posted = 0
    for l:item in ale#engine#GetLoclist(bufnr(''))
        call add(l:shown, a:step . ' ' . l:item.lnum . ':' . l:item.text)
    endfor
    call writefile(l:shown, 'shown.txt', 'a')
endfunction
edit m.go
call Show(1)
for [g:step, g:name] in [[2, 'mended.txt'], [3, 'again.txt']]
    silent %delete _
    call setline(1, readfile(g:name))
    silent write
    call Show(g:step)
endfor
call writefile(['done'], 'shown.txt', 'a')
qall!
`)
	checkEditor(t, func(dir string) result {
		return run(t, dir, home(t, config), "timeout", "200", "vim", "-u", rc, "-i", "NONE", "-n", "-es", "-S", driver)
	})
}

// TestVSCode matches the pattern of the task with what ratevet prints. The rest of what
// the page has for VS Code is parsed only.
func TestVSCode(t *testing.T) {
	for _, code := range examples(t, "editors.md", "json") {
		if !json.Valid([]byte(code)) {
			t.Errorf("not JSON:\n%s", code)
		}
	}
	var file struct {
		Tasks []struct {
			Command        string
			Args           []string
			ProblemMatcher struct {
				Pattern struct {
					Regexp                      string
					File, Line, Column, Message int
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(example(t, "editors.md", "json", "tasks")), &file); err != nil || len(file.Tasks) != 1 {
		t.Fatal(err, file)
	}
	task := file.Tasks[0]
	got := run(t, module(t, finding), []string{onPath}, "sh", "-c", task.Command+` "$@"`, "sh", strings.Join(task.Args, " "))
	pattern := task.ProblemMatcher.Pattern
	m := regexp.MustCompile("(?m)"+pattern.Regexp).FindAllStringSubmatch(got.output+"\tm.go:1:1: of a value\n", -1)
	if len(m) != 1 || m[0][pattern.File] != "m.go" || m[0][pattern.Line] != fmt.Sprint(findingLine) || m[0][pattern.Column] != "9" ||
		!strings.HasPrefix(m[0][pattern.Message], findingMessage) {
		t.Errorf("%q in\n%s", m, got.output)
	}
}
