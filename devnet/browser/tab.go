package browser

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// A Screen is what a page is shown on.
type Screen struct {
	Width, Height int
	Dark          bool
}

// A Tab shows one page at a time.
type Tab struct {
	t       testing.TB
	browser *Browser
	session string

	mu         sync.Mutex // guards what follows
	complaints []string
	loads      int
}

// Tab is a new one, on a screen.
func (b *Browser) Tab(t testing.TB, screen Screen) *Tab {
	t.Helper()
	tab := &Tab{t: t, browser: b}
	var target struct {
		ID string `json:"targetId"`
	}
	tab.ask(&target, "Target.createTarget", map[string]any{"url": "about:blank"})
	var attached struct {
		ID string `json:"sessionId"`
	}
	tab.ask(&attached, "Target.attachToTarget", map[string]any{"targetId": target.ID, "flatten": true})
	tab.session = attached.ID
	b.mu.Lock()
	b.sessions[tab.session] = tab
	b.mu.Unlock()
	t.Cleanup(func() { _, _ = b.call("", "Target.closeTarget", map[string]any{"targetId": target.ID}) })

	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		tab.ask(nil, domain+".enable", nil)
	}
	tab.Resize(screen)
	return tab
}

// Resize changes the screen.
func (tab *Tab) Resize(screen Screen) {
	tab.t.Helper()
	// Narrow screens are phones': they lay a page out as a phone does.
	tab.ask(nil, "Emulation.setDeviceMetricsOverride", map[string]any{
		"width": screen.Width, "height": screen.Height, "deviceScaleFactor": 1, "mobile": screen.Width < 600,
	})
	scheme := "light"
	if screen.Dark {
		scheme = "dark"
	}
	tab.ask(nil, "Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{
		{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"},
	}})
}

// Go opens a page and waits until it is loaded.
func (tab *Tab) Go(url string) {
	tab.t.Helper()
	before := tab.loaded()
	var went struct {
		Error string `json:"errorText"`
	}
	tab.ask(&went, "Page.navigate", map[string]any{"url": url})
	if went.Error != "" {
		tab.t.Fatalf("open %s: %s", url, went.Error)
	}
	for deadline := time.Now().Add(patience); tab.loaded() == before; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			tab.t.Fatalf("open %s: not loaded within %v", url, patience)
		}
	}
}

// Eval runs a script in the page and reads its value, which may be a promise.
func (tab *Tab) Eval(script string, into any) {
	tab.t.Helper()
	if err := tab.eval(script, into); err != nil {
		tab.t.Fatalf("%s: %v", script, err)
	}
}

func (tab *Tab) eval(script string, into any) error {
	raw, err := tab.browser.call(tab.session, "Runtime.evaluate", map[string]any{"expression": script, "returnByValue": true, "awaitPromise": true})
	if err != nil {
		return err
	}
	var done struct {
		Result struct {
			Value json.RawMessage `json:"value"`
		} `json:"result"`
		Exception *struct {
			Text      string `json:"text"`
			Exception struct {
				Description string `json:"description"`
			} `json:"exception"`
		} `json:"exceptionDetails"`
	}
	if err := json.Unmarshal(raw, &done); err != nil {
		return err
	}
	if done.Exception != nil {
		return errors.New(done.Exception.Text + " " + done.Exception.Exception.Description)
	}
	if into == nil || len(done.Result.Value) == 0 {
		return nil
	}
	return json.Unmarshal(done.Result.Value, into)
}

// Until waits until a script's value is true.
func (tab *Tab) Until(script string) {
	tab.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		var so bool
		err := tab.eval("Boolean("+script+")", &so)
		if err == nil && so {
			return
		}
		if time.Now().After(deadline) {
			tab.t.Fatalf("waited %v for %s (%v); the page says:\n%s\nand complains: %s", patience, script, err, tab.Text("body"), strings.Join(tab.Complaints(), "\n"))
		}
	}
}

// Text is what a person reads in the first element that a selector finds.
func (tab *Tab) Text(selector string) string {
	tab.t.Helper()
	var text string
	tab.Eval(fmt.Sprintf("document.querySelector(%q)?.innerText ?? ''", selector), &text)
	return text
}

// Type writes into whatever has the focus; \n is the key Enter.
func (tab *Tab) Type(text string) {
	tab.t.Helper()
	for _, r := range text {
		key := map[string]any{"key": string(r), "text": string(r)}
		if r == '\n' {
			key = map[string]any{"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
		}
		for _, kind := range []string{"keyDown", "keyUp"} {
			key["type"] = kind
			tab.ask(nil, "Input.dispatchKeyEvent", key)
			delete(key, "text")
		}
	}
}

// Screenshot writes what the screen shows as a picture.
func (tab *Tab) Screenshot(file string) {
	tab.t.Helper()
	var shot struct {
		Data []byte `json:"data"`
	}
	tab.ask(&shot, "Page.captureScreenshot", map[string]any{"format": "png"})
	if err := os.WriteFile(file, shot.Data, 0o644); err != nil {
		tab.t.Fatal(err)
	}
}

// Complaints are the errors of the page's scripts, what its policy blocked, and what it couldn't load.
func (tab *Tab) Complaints() []string {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	return append([]string(nil), tab.complaints...)
}

// Forget drops the complaints so far: the test has provoked them.
func (tab *Tab) Forget() {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	tab.complaints = nil
}

func (tab *Tab) loaded() int {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	return tab.loads
}

// note takes an event.
func (tab *Tab) note(m message) {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	switch m.Method {
	case "Page.loadEventFired":
		tab.loads++
	case "Runtime.exceptionThrown":
		tab.complaints = append(tab.complaints, "exception: "+string(m.Params))
	case "Runtime.consoleAPICalled":
		var call struct {
			Type string `json:"type"`
		}
		if json.Unmarshal(m.Params, &call) == nil && (call.Type == "error" || call.Type == "warning" || call.Type == "assert") {
			tab.complaints = append(tab.complaints, "console: "+string(m.Params))
		}
	case "Log.entryAdded":
		var log struct {
			Entry struct {
				Level  string `json:"level"`
				Source string `json:"source"`
				Text   string `json:"text"`
				URL    string `json:"url"`
			} `json:"entry"`
		}
		if json.Unmarshal(m.Params, &log) == nil && (log.Entry.Level == "error" || log.Entry.Level == "warning") {
			tab.complaints = append(tab.complaints, fmt.Sprintf("%s: %s %s", log.Entry.Source, log.Entry.Text, log.Entry.URL))
		}
	}
}

func (tab *Tab) ask(into any, method string, params any) {
	tab.t.Helper()
	raw, err := tab.browser.call(tab.session, method, params)
	if err == nil && into != nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		tab.t.Fatalf("%s: %v", method, err)
	}
}
