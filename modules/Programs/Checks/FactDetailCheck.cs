using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Checks;

/// <summary>A fact's details, by those its kind declares.</summary>
internal static class FactDetailCheck
{
    private static readonly LocalizedText Details = LocalizedText.Of("détails de cette sorte de fait", "details of this kind of fact");
    private static readonly LocalizedText NoDetails = LocalizedText.Of("pas de détails pour cette sorte de fait", "no details on this kind of fact");

    public static void Check(FactKind kind, Fact fact, string path, Findings findings)
    {
        foreach (var detail in kind.Details)
        {
            CheckDeclared(detail, fact.Detail(detail.Id), At.Member($"{path}.details", detail.Id), findings);
        }

        string[] known = [.. kind.Details.Select(detail => detail.Id)];
        foreach (var name in fact.Details.Keys.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            findings.Add(At.Member($"{path}.details", name), known.Length == 0 ? NoDetails : FoundText.OneOf(known, name, Details), FoundText.Quoted(name));
        }
    }

    private static void CheckDeclared(FactDetail detail, FactValue value, string path, Findings findings)
    {
        var missing = value.Form == FactValueForm.None;
        findings.Reasonable(path, value.Number);
        findings.AddIf(missing ? detail.Required : !Fits(detail.Type, value), path, Expectation(detail.Type), FoundText.Value(value));
    }

    private static bool Fits(FactDetailType type, FactValue value) => type switch
    {
        FactDetailType.Number => value.Form == FactValueForm.Number,
        FactDetailType.Flag => value.Form == FactValueForm.Flag,
        FactDetailType.Date => IsDate(value.Text),
        _ => value.Form == FactValueForm.Text,
    };

    private static bool IsDate(string? text) => DayRange.TryRead(text, out _);

    private static LocalizedText Expectation(FactDetailType type) => type switch
    {
        FactDetailType.Number => LocalizedText.Of("un nombre", "a number"),
        FactDetailType.Flag => LocalizedText.Of("true ou false", "true or false"),
        FactDetailType.Date => LocalizedText.Of("une date existante, AAAA-MM-JJ", "a date that exists, YYYY-MM-DD"),
        _ => LocalizedText.Of("un texte", "a text"),
    };
}
