package status

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

// ErrNotRunning is returned where no relayer answers.
var ErrNotRunning = errors.New("no relayer answers")

const mostBytes = 16 << 20 // of an answer

// FromRelayer asks the relayer that serves at a base URL such as http://127.0.0.1:9750. Errors match ErrNotRunning if nobody answers,
// or somebody else.
func FromRelayer(ctx context.Context, base string) (Status, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/v1/status", nil)
	if err != nil {
		return Status{}, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return Status{}, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, mostBytes))
	if err != nil {
		return Status{}, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	if response.StatusCode == http.StatusServiceUnavailable {
		return Status{}, fmt.Errorf("the relayer at %s is too busy to say how it is: try again in a second", base)
	}

	var s Status
	if err := json.Unmarshal(body, &s); err != nil || response.StatusCode != http.StatusOK || s.Verdict.Level == "" {
		return Status{}, fmt.Errorf("%w: what answers at %s/v1/status is something else, or a relayer of another version (HTTP %d)",
			ErrNotRunning, base, response.StatusCode)
	}
	s.Source, s.Running = "relayer at "+base, true
	for i := range s.Chains {
		c := &s.Chains[i]
		c.OldestOpen = time.Duration(c.OldestWait * float64(time.Second))
	}
	return s, nil
}
