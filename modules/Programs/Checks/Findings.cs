using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Checks;

/// <summary>The errors found so far, up to the most that are reported.</summary>
internal sealed class Findings
{
    private static readonly LocalizedText ReasonableDay = LocalizedText.Of(
        $"{DayRange.Expected.Fr} (à omettre s'il n'y en a pas)", $"{DayRange.Expected.En} (to be left out when there is none)");

    private readonly List<InputError> _errors = [];

    public IReadOnlyList<InputError> Errors => _errors;

    public bool AreFull => _errors.Count >= QuestionCheck.MaxErrors;

    public void Add(string path, LocalizedText expected, LocalizedText found)
    {
        if (!AreFull)
        {
            _errors.Add(new() { Path = path, Expected = expected, Found = found });
        }
    }

    public void AddIf(bool wrong, string path, LocalizedText expected, LocalizedText found)
    {
        if (wrong)
        {
            Add(path, expected, found);
        }
    }

    /// <summary>Adds an error unless the id is among the known ones.</summary>
    public void Known(string path, string id, IReadOnlyCollection<string> known, LocalizedText plural)
    {
        if (!known.Contains(id))
        {
            Add(path, FoundText.OneOf(known, id, plural), FoundText.Quoted(id));
        }
    }

    /// <summary>Adds an error when a day is outside the years that any program reckons with.</summary>
    public void Reasonable(string path, DateOnly? day)
    {
        if (day is { } odd && !DayRange.Holds(odd))
        {
            Add(path, ReasonableDay, FoundText.Day(odd));
        }
    }

    /// <summary>Adds an error when a figure is larger than any program reckons with.</summary>
    public void Reasonable(string path, decimal? figure)
    {
        if (figure is <= -Figures.Largest or >= Figures.Largest)
        {
            Add(path, Figures.Expected, FoundText.Number(figure.Value));
        }
    }

    /// <summary>Adds an error when a text is longer than anything keeps, or shows, of it.</summary>
    public void AtMost(string path, string? text, int most)
    {
        if (text?.Length > most)
        {
            Add(path, FoundText.AtMost(most), FoundText.Quoted(text));
        }
    }

    /// <summary>Adds an error when a day is before another; days that are not given are in order.</summary>
    public void NotBefore(string path, DateOnly? day, DateOnly? first)
    {
        if (day < first)
        {
            Add(path, FoundText.NotBefore(first.Value), FoundText.Day(day.Value));
        }
    }

    /// <summary>Adds an error when a day is after another; days that are not given are in order.</summary>
    public void NotAfter(string path, DateOnly? day, DateOnly? last)
    {
        if (day > last)
        {
            Add(path, FoundText.NotAfter(last.Value), FoundText.Day(day.Value));
        }
    }
}
