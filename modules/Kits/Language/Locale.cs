using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>The reader's language, and how texts, figures and days read in it.</summary>
public sealed class Locale
{
    private readonly RegionalForms _forms;

    private Locale(string language, string culture, RegionalForms forms)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(culture);
        _forms = forms;
    }

    public static Locale French { get; } = new("fr", "fr-FR", RegionalForms.French);

    public static Locale English { get; } = new("en", "en-GB", RegionalForms.English);

    public static IReadOnlyList<Locale> All { get; } = [English, French];

    /// <summary>Two-letter code, <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; }

    public CultureInfo Culture { get; }

    /// <summary>The locale of a language tag such as <c>fr-CA</c>; null when it is neither French nor English.</summary>
    public static Locale? Of(string? tag) => tag?.Split('-', '_')[0].Trim().ToLowerInvariant() switch
    {
        "fr" => French,
        "en" => English,
        _ => null,
    };

    public string Say(LocalizedText text) => _forms.Typeset(text.In(Language));

    /// <summary>A text with its places filled; the arguments are already in the reader's form.</summary>
    public string Say(LocalizedText text, params ReadOnlySpan<object?> arguments) => string.Format(Culture, _forms.Typeset(text.In(Language)), arguments);

    /// <summary>The singular or the plural of a counted thing, with the count: <c>{0}</c> stands for it.</summary>
    public string Count(int count, LocalizedText one, LocalizedText many) => Say(_forms.IsSingular(count) ? one : many, Number(count));

    public string Number(decimal number) => number.ToString(number == decimal.Truncate(number) ? "N0" : "#,##0.##", Culture);

    public string Percent(decimal percent) => _forms.Percent(Number(percent));

    /// <summary>An amount with its cents.</summary>
    public string Money(decimal amount, string currency) => _forms.Money(amount.ToString("N2", Culture), currency);

    /// <summary>An amount, its cents left out when there are none: for thresholds and ceilings.</summary>
    public string RoundMoney(decimal amount, string currency) =>
        amount == decimal.Truncate(amount) ? _forms.Money(amount.ToString("N0", Culture), currency) : Money(amount, currency);

    public string Day(DateOnly day) => _forms.Day(day, "d MMMM yyyy", Culture);

    public string ShortDay(DateOnly day) => _forms.Day(day, "d MMM yyyy", Culture);

    /// <summary>A day of every year, from <c>MM-DD</c>.</summary>
    public string DayOfYear(string monthAndDay) =>
        DateOnly.TryParseExact("2000-" + monthAndDay, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? _forms.Day(day, "d MMMM", Culture)
            : monthAndDay;

    public string Month(DateOnly day) => day.ToString("MMMM yyyy", Culture);

    public string MonthName(int month) => Culture.DateTimeFormat.GetMonthName(month);

    /// <summary>A fact's period in words, from one of the forms of <see cref="PeriodForm"/>.</summary>
    public string Period(string period) => PeriodText.Read(period, this);

    /// <summary>How long something took, in its two greatest units.</summary>
    public string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 10 } => Say(Words.Seconds, time.TotalSeconds.ToString("0.0", Culture)),
        { TotalMinutes: < 1 } => Say(Words.Seconds, time.TotalSeconds.ToString("0", Culture)),
        { TotalHours: < 1 } => Say(Words.MinutesAndSeconds, time.Minutes, time.Seconds),
        _ => Say(Words.HoursAndMinutes, ((int)time.TotalHours).ToString("N0", Culture), time.Minutes),
    };

    public string Country(string code) => Countries.Name(code, this);

    /// <summary>A quantity with its unit: money, a percentage, or a counted thing.</summary>
    /// <param name="amount">The quantity.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="program">The program whose words for units come first; null for the hub's own.</param>
    public string Measure(decimal amount, string unit, ProgramDescription? program = null) => Units.Read(amount, unit, this, program);

    /// <summary>"Yes" or "no".</summary>
    public string YesOrNo(bool isSo) => Say(isSo ? Words.Yes : Words.No);

    /// <summary>A value with its unit; null when there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit's id; null where there is none.</param>
    /// <param name="program">The program whose words for units come first; null for the hub's own.</param>
    public string? Value(FactValue value, string? unit, ProgramDescription? program = null) => value.Form switch
    {
        FactValueForm.Flag => YesOrNo(value.Flag == true),
        FactValueForm.Number when unit == Units.Flag => YesOrNo(value.Number > 0),
        FactValueForm.Number => unit is null ? Number(value.Number!.Value) : Measure(value.Number!.Value, unit, program),
        FactValueForm.Text => value.Text,
        _ => null,
    };

    /// <summary>A named detail of a fact; a text that is a day is shown as one.</summary>
    public string? Detail(FactValue value) => DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? ShortDay(day) : Value(value, null);

    internal bool IsSingular(decimal count) => _forms.IsSingular(count);
}
