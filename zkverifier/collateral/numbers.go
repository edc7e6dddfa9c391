package collateral

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// maxNumbers is how many evaluation numbers an answer may name. Intel serves those of some years, three or four in each.
const maxNumbers = 256

// Number is one of the TCB evaluation data numbers that a service has sets for.
type Number struct {
	Number   uint32    `json:"tcbEvaluationDataNumber"`
	Recovery time.Time `json:"tcbRecoveryEventDate"` // when the flaws that it is about were published
	Date     time.Time `json:"tcbDate"`              // since when a platform must have their mends
}

// Numbers asks which evaluation numbers there are for a kind of TEE, the newest first as Intel has them. It helps to choose one to
// ask for ([Subject.Number]) and decides nothing: the answer is signed, but not checked here. The first source that answers counts.
func (c *Client) Numbers(ctx context.Context, tee dcap.TEE) ([]Number, error) {
	var errs []error
	for _, s := range c.sources {
		var answer struct {
			ID      string   `json:"id"`
			Numbers []Number `json:"tcbEvalNumbers"`
		}
		err := c.fetch.get(ctx, "numbers", s.numbers(tee), maxJSON, func(body []byte, _ http.Header) error {
			text, _, err := signed(body, "tcbEvaluationDataNumbers")
			if err != nil {
				return err
			}
			if err := json.Unmarshal([]byte(text), &answer); err != nil {
				return fmt.Errorf("evaluation numbers: %w", err)
			}
			if answer.ID != tee.String() || len(answer.Numbers) == 0 || len(answer.Numbers) > maxNumbers {
				return fmt.Errorf("evaluation numbers: %d for %q, want some for %s", len(answer.Numbers), answer.ID, tee)
			}
			return nil
		})
		if err == nil {
			return answer.Numbers, nil
		}
		errs = append(errs, fmt.Errorf("source %s: %w", s, err))
	}
	return nil, fmt.Errorf("evaluation numbers of %s: %w", tee, errors.Join(errs...))
}
