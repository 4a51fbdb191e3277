using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>The next day on which an answer can change though nothing new is learned.</summary>
internal sealed class NextChange
{
    private readonly IReadOnlyList<FactKind> _kinds;
    private readonly ProgramYear _year;
    private readonly DeparturesPart? _departures;
    private readonly int _graceDays;
    private readonly (string Kind, int Months)[] _rolling;
    private readonly (string Kind, int Days)[] _afterEnds;
    private readonly (string Kind, int Days)[] _beforeEnds;
    private readonly (Submitted Submitted, Func<Period, DateOnly> Opens)[] _submissions;
    private readonly IReadOnlyList<YearlyWindow> _windows;
    private readonly Requalification? _requalification;

    public NextChange(
        IReadOnlyList<FactKind> kinds, Catalog catalog, Measures measures, IReadOnlyList<YearlyWindow> windows, Requalification? requalification)
    {
        var definition = catalog.Definition;
        (_kinds, _year, _departures, _graceDays) = (kinds, catalog.Year, definition.Departures, definition.Moves.GraceDays);
        var figures = Figure.AllOf(definition).ToArray();
        _rolling = [.. figures.SelectMany(figure => figure.Rolling).Distinct()];
        _afterEnds = [.. figures.SelectMany(figure => figure.AfterEnds).Distinct()];
        _beforeEnds = [.. definition.Duties.Where(duty => duty.Renewal is not null).Select(duty => (duty.Renewal!.Of, duty.Renewal.DaysBefore)).Distinct()];
        _submissions = [.. figures.Select(figure => figure.Submission).OfType<SubmissionPart>().Distinct().Select(part => (measures.Submitted(part), Measures.Opens(part)))];
        (_windows, _requalification) = (windows, requalification);
    }

    /// <summary>A candidate is judged as if it joined on the day asked, so that what it owes moves with every day.</summary>
    public DateOnly? After(Dossier dossier, DateOnly on)
    {
        var next = OfTheStanding(dossier, on);
        return _graceDays > 0 && OfTheStanding(dossier, on.AddDays(-_graceDays))?.AddDays(_graceDays) is { } falls && falls < next ? falls : next;
    }

    /// <summary>The same, but for a level kept for some days.</summary>
    public DateOnly? OfTheStanding(Dossier dossier, DateOnly on)
    {
        if (dossier.Membership is not { } membership)
        {
            return on.AddDays(1);
        }

        var next = new NextDay(on);
        next.Levels(membership);
        next.Facts(dossier.Facts, _kinds);
        next.Monthly();
        foreach (var (kind, months) in _rolling)
        {
            next.Rolling(dossier.Facts.OfKind(kind), months);
        }

        foreach (var window in _windows)
        {
            next.Window(window);
        }

        foreach (var (submitted, opens) in _submissions)
        {
            next.Submission(submitted, _year, opens);
        }

        _requalification?.Changes(next);
        AddEnds(next, dossier, on);
        AddDepartures(next, dossier, on);
        return next.Found;
    }

    private void AddEnds(NextDay next, Dossier dossier, DateOnly on)
    {
        foreach (var (kind, days) in _afterEnds)
        {
            foreach (var fact in dossier.Facts.UpTo(kind, on))
            {
                next.After(fact.Until is { } until && until < DateOnly.MaxValue.AddDays(-days) ? until.AddDays(days) : null);
            }
        }

        foreach (var (kind, days) in _beforeEnds)
        {
            foreach (var fact in dossier.Facts.UpTo(kind, on))
            {
                next.At(fact.Until is { } until && until > fact.On ? until.AddDays(-days) : null);
            }
        }
    }

    private void AddDepartures(NextDay next, Dossier dossier, DateOnly on)
    {
        if (_departures is null)
        {
            return;
        }

        foreach (var left in dossier.Facts.UpTo(_departures.Kind, on))
        {
            next.After(left.On.AddDays(_departures.NoticeDays));
            next.After(left.On.AddDays(_departures.GraceDays));
            if (DateOnly.TryParseExact(left.Detail("toldOn").Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var told))
            {
                next.At(told);
            }
        }
    }
}
