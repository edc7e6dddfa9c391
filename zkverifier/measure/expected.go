package measure

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// isPolicy says whether JSON is a policy of package policy, rather than registers by name. That package reads it in earnest; what is
// wanted here is only what it expects of the registers.
func isPolicy(object map[string]any) bool {
	_, list := object["measurements"].([]any)
	_, attributes := object["attributes"].(map[string]any)
	return list || attributes || object["statuses"] != nil
}

// ofPolicy is what a policy expects: the measurement of that name or number, or the only one, and the attributes.
func ofPolicy(object map[string]any, named string) (m Measurements, err error) {
	list, _ := object["measurements"].([]any)
	attributes, _ := object["attributes"].(map[string]any)
	if len(list) == 0 && named != "" {
		return m, fmt.Errorf("the policy has no measurement, so none named %q", named)
	}
	if len(list) > 0 {
		item, name, err := pick(list, named)
		if err != nil {
			return m, err
		}
		if m, err = parseRegisters(item); err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
		m.Policy = name
		return m, m.takeAttributes(attributes)
	}

	enclave, domain := attributes["sgx"] != nil, attributes["td"] != nil || attributes["xfam"] != nil
	if enclave == domain {
		return m, errors.New("the policy names no measurement, and so allows any code: there is nothing to compare")
	}
	m = Measurements{TEE: dcap.SGX, values: make(map[string][]byte), Policy: "attributes"}
	if domain {
		m.TEE = dcap.TDX
	}
	return m, m.takeAttributes(attributes)
}

// pick finds a policy's measurement.
func pick(list []any, named string) (item map[string]any, name string, err error) {
	var names []string
	for i, entry := range list {
		object, ok := entry.(map[string]any)
		if !ok {
			return nil, "", fmt.Errorf("measurement %d of the policy isn't an object", i+1)
		}
		label, _ := object["name"].(string)
		number := strconv.Itoa(i + 1)
		if label == "" {
			label = number
		}
		names = append(names, strconv.Quote(label))
		if len(list) == 1 && named == "" || named != "" && (label == named || number == named && item == nil) {
			item, name = object, "measurement "+strconv.Quote(label)
		}
	}
	if item == nil && named == "" {
		return nil, "", fmt.Errorf("the policy has %d measurements: choose one by --name, of %s", len(list), strings.Join(names, ", "))
	}
	if item == nil {
		return nil, "", fmt.Errorf("the policy has no measurement %q, but %s", named, strings.Join(names, ", "))
	}
	return item, name, nil
}

// takeAttributes adds what a policy says of raw attributes, each under its mask.
func (m *Measurements) takeAttributes(attributes map[string]any) error {
	where := map[dcap.TEE]map[string]string{dcap.SGX: {"sgx": "attributes"}, dcap.TDX: {"td": "td_attributes", "xfam": "xfam"}}[m.TEE]
	for _, short := range slices.Sorted(maps.Keys(where)) {
		value, mask, register := attributes[short], attributes[short+"_mask"], where[short]
		if value == nil && mask == nil {
			continue
		}
		f := fields[slices.IndexFunc(fields, func(f field) bool { return f.name == register })]
		var err error
		if m.values[register], err = f.parse(value); err != nil {
			return fmt.Errorf("attributes: %s: %w", short, err)
		}
		if m.masks == nil {
			m.masks = make(map[string][]byte)
		}
		if m.masks[register], err = f.parse(mask); err != nil {
			return fmt.Errorf("attributes: %s_mask: %w", short, err)
		}
		if !slices.ContainsFunc(m.masks[register], func(b byte) bool { return b != 0xff }) {
			delete(m.masks, register)
		}
	}
	return nil
}
