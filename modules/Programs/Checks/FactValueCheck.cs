using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Checks;

/// <summary>A fact's value or money, by what its kind says it is.</summary>
internal sealed class FactValueCheck(MoneyCheck money, Findings findings)
{
    private static readonly LocalizedText Flag = LocalizedText.Of("true ou false", "true or false");
    private static readonly LocalizedText Number = LocalizedText.Of("un nombre", "a number");
    private static readonly LocalizedText Text = LocalizedText.Of("un texte", "a text");
    private static readonly LocalizedText Amount = LocalizedText.Of("un montant", "an amount");
    private static readonly LocalizedText NoValue = LocalizedText.Of("pas de valeur pour cette sorte de fait", "no value on this kind of fact");
    private static readonly LocalizedText NoAmount = LocalizedText.Of("pas de montant pour cette sorte de fait", "no amount on this kind of fact");
    private static readonly LocalizedText Values = LocalizedText.Of("valeurs admises", "allowed values");

    public void Check(FactKind kind, Fact fact, string path)
    {
        CheckValue(kind, fact.Value, $"{path}.value");
        if (kind.ValueType == FactValueType.Money)
        {
            var required = !kind.ValueOptional && fact.Amount is null && fact.Currency is null;
            findings.AddIf(required, $"{path}.amount", Amount, FoundText.Nothing);
            money.Check(fact.Amount, fact.Currency, path, findings);
            return;
        }

        if (fact.Amount is { } amount)
        {
            findings.Add($"{path}.amount", NoAmount, FoundText.Number(amount));
        }

        if (fact.Currency is { } currency)
        {
            findings.Add($"{path}.currency", NoAmount, FoundText.Quoted(currency));
        }
    }

    private void CheckValue(FactKind kind, FactValue value, string path)
    {
        var wanted = FormOf(kind.ValueType);
        if (value.Form == FactValueForm.None)
        {
            findings.AddIf(wanted != FactValueForm.None && !kind.ValueOptional, path, Expectation(kind.ValueType), FoundText.Nothing);
        }
        else if (value.Form != wanted)
        {
            findings.Add(path, Expectation(kind.ValueType), FoundText.Value(value));
        }
        else if (value.Text is { } text && kind.AllowedValues.Count > 0)
        {
            findings.Known(path, text, kind.AllowedValues, Values);
        }
        else
        {
            findings.AtMost(path, value.Text, AnswerCheck.LongestText);
        }
    }

    private static FactValueForm FormOf(FactValueType type) => type switch
    {
        FactValueType.Flag => FactValueForm.Flag,
        FactValueType.Number => FactValueForm.Number,
        FactValueType.Text => FactValueForm.Text,
        _ => FactValueForm.None,
    };

    private static LocalizedText Expectation(FactValueType type) => type switch
    {
        FactValueType.Flag => Flag,
        FactValueType.Number => Number,
        FactValueType.Text => Text,
        _ => NoValue,
    };
}
