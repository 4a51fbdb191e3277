using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

internal sealed class FactCheck
{
    private static readonly LocalizedText Kinds = LocalizedText.Of("sortes de fait", "fact kinds");
    private static readonly LocalizedText People = LocalizedText.Of("une personne de partner.people", "a person of partner.people");
    private static readonly LocalizedText PersonId = LocalizedText.Of("l'identifiant de la personne concernée", "the id of the person it is about");
    private static readonly LocalizedText NoEnd = LocalizedText.Of("pas de date de fin pour cette sorte de fait", "no last day on this kind of fact");

    private readonly Dictionary<string, FactKind> _kinds;
    private readonly HashSet<string> _people;
    private readonly FactValueCheck _values;
    private readonly Findings _findings;

    public FactCheck(ProgramDescription program, Partner partner, Findings findings)
    {
        _kinds = program.FactKinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        _people = partner.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        _values = new(new(program, partner.Country), findings);
        _findings = findings;
    }

    public void Check(IReadOnlyList<Fact> facts, string list = "$.facts")
    {
        for (var i = 0; i < facts.Count && !_findings.AreFull; i++)
        {
            Check(facts[i], At.Item(list, i));
        }
    }

    private void Check(Fact fact, string path)
    {
        _findings.Reasonable($"{path}.on", fact.On);
        _findings.Reasonable($"{path}.until", fact.Until);
        _findings.NotBefore($"{path}.until", fact.Until, fact.On);
        _findings.Reasonable($"{path}.value", fact.Value.Number);
        _findings.Reasonable($"{path}.quantity", fact.Quantity);
        if (fact.Quantity is { } quantity and < 0)
        {
            _findings.Add($"{path}.quantity", FoundText.NotNegative, FoundText.Number(quantity));
        }

        _findings.AtMost($"{path}.product", fact.Product, TextLimits.Name);
        CheckPersonIsKnown(fact, path);
        if (_kinds.TryGetValue(fact.Kind, out var kind))
        {
            CheckAgainst(kind, fact, path);
        }
        else
        {
            _findings.Add($"{path}.kind", FoundText.OneOf(_kinds.Keys, fact.Kind, Kinds), FoundText.Quoted(fact.Kind));
        }
    }

    private void CheckPersonIsKnown(Fact fact, string path)
    {
        if (fact.Person is { } person && (person.Length is 0 or > TextLimits.Id || (_people.Count > 0 && !_people.Contains(person))))
        {
            _findings.Add($"{path}.person", _people.Count > 0 ? People : PersonId, FoundText.Quoted(person));
        }
    }

    private void CheckAgainst(FactKind kind, Fact fact, string path)
    {
        _findings.AddIf(kind.PerPerson && fact.Person is null, $"{path}.person", PersonId, FoundText.Nothing);
        if (fact.Until is { } until && !kind.HasValidity)
        {
            _findings.Add($"{path}.until", NoEnd, FoundText.Day(until));
        }

        _values.Check(kind, fact, path);
        CheckPeriod(kind.Period, fact.Period, $"{path}.period");
        DetailCheck.OfFact.Check(kind.Details, fact.Details, path, _findings);
    }

    private void CheckPeriod(PeriodForm form, string? period, string path)
    {
        var fits = form == PeriodForm.None ? period is null : period is not null && PeriodText.IsValid(period, form);
        _findings.AddIf(!fits, path, PeriodText.Expected(form), period is null ? FoundText.Nothing : FoundText.Quoted(period));
    }
}
