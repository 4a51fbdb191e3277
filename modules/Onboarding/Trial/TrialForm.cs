using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Onboarding.Trial;

/// <summary>A made-up partner as somebody describes it in a form: what a figure means is read as an answer is.</summary>
internal sealed class TrialForm(ProgramDescription program, IQueryCollection said, string language, DateOnly today)
{
    private readonly List<string> _refused = [];

    /// <summary>Kinds of facts that one figure or one word says.</summary>
    public IReadOnlyList<FactKind> Kinds { get; } =
        [.. program.FactKinds.Where(kind => kind is { PerPerson: false, Period: PeriodForm.None, ValueType: not FactValueType.None }
            && (kind.ValueType != FactValueType.Text || kind.AllowedValues.Count > 0))];

    /// <summary>Names of the fields that could not be read.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>The day judged: today, unless <see cref="Read"/> found another.</summary>
    public DateOnly On { get; private set; }

    public string Said(string field) => said[field].ToString().Trim();

    /// <summary>The question; what could not be read is left out, and its field is <see cref="Refused"/>.</summary>
    public ProgramQuestion Read()
    {
        _refused.Clear();
        On = Day("on") ?? today;
        return new ProgramQuestion
        {
            Partner = new Partner
            {
                Id = "trial",
                Name = "Trial",
                Country = program.Regions is [{ Countries: [var country, ..] }, ..] ? country : "FR",
                Types = Said("type") is { Length: > 0 } type ? [type] : [],
            },
            Membership = new Membership { JoinedOn = Day("joined"), Level = Said("level") is { Length: > 0 } level ? level : null, Since = Day("since") },
            Facts = [.. Kinds.Select(Fact).OfType<Fact>()],
        };
    }

    // Figures are of the time before the day asked about, as those of the client's partners are.
    private Fact? Fact(FactKind kind)
    {
        var field = FieldOf(kind);
        var fact = new Fact { Kind = kind.Id, On = On.AddDays(-1) };
        return Said(field) is not { Length: > 0 } text ? null : kind.ValueType switch
        {
            FactValueType.Flag => fact with { Value = FactValue.Of(text == "true") },
            FactValueType.Text => fact with { Value = FactValue.Of(text) },
            FactValueType.Number when Number(text) is { } number => fact with { Value = FactValue.Of(number) },
            FactValueType.Money when Money(text) is { } money => fact with { Amount = money, Currency = Currency },
            _ => Refuse(field),
        };
    }

    public static string FieldOf(FactKind kind) => "fact-" + kind.Id;

    /// <summary>Of the first region.</summary>
    public string Currency => program.Regions is [var region, ..] ? region.Currency : "EUR";

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private decimal? Money(string text) => Number(text) ?? (Amounts.Read(text, language) is { } money && money.Currency == Currency ? money.Amount : null);

    private DateOnly? Day(string field)
    {
        var asked = AskedDay.Read(Said(field));
        if (asked.IsWrong)
        {
            _refused.Add(field);
        }

        return asked.Day;
    }

    private Fact? Refuse(string field)
    {
        _refused.Add(field);
        return null;
    }
}
