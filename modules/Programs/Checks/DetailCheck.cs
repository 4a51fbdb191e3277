using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Checks;

/// <summary>The details of a fact or a claim, by those that its kind or its benefit declares.</summary>
internal sealed record DetailCheck(LocalizedText Details, LocalizedText NoDetails)
{
    public static DetailCheck OfFact { get; } = new(
        LocalizedText.Of("détails de cette sorte de fait", "details of this kind of fact"),
        LocalizedText.Of("pas de détails pour cette sorte de fait", "no details on this kind of fact"));

    public static DetailCheck OfClaim { get; } = new(
        LocalizedText.Of("détails d'une demande de cet avantage", "details of a claim for this benefit"),
        LocalizedText.Of("pas de détails pour cet avantage", "no details on a claim for this benefit"));

    public void Check(IReadOnlyList<FactDetail> declared, IReadOnlyDictionary<string, FactValue> given, string path, Findings findings)
    {
        foreach (var detail in declared)
        {
            CheckDeclared(detail, given.TryGetValue(detail.Id, out var value) ? value : FactValue.None, At.Member($"{path}.details", detail.Id), findings);
        }

        if (given.Count == 0)
        {
            return;
        }

        string[] known = [.. declared.Select(detail => detail.Id)];
        foreach (var name in given.Keys.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            findings.Add(At.Member($"{path}.details", name), known.Length == 0 ? NoDetails : FoundText.OneOf(known, name, Details), FoundText.Quoted(name));
        }
    }

    private static void CheckDeclared(FactDetail detail, FactValue value, string path, Findings findings)
    {
        var missing = value.Form == FactValueForm.None;
        findings.Reasonable(path, value.Number);
        findings.AtMost(path, value.Text, AnswerCheck.LongestText);
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
