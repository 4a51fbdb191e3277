using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>
/// What a member owes with a date, at the level held on the first day asked for. A paper that is late is listed while it
/// still counts.
/// </summary>
internal sealed class Obligations
{
    private readonly Catalog _catalog;
    private readonly Func<Dossier, DateOnly, Standing> _assess;
    private readonly DutyPart[] _duties;
    private readonly Dictionary<string, string> _clauses;
    private readonly Dictionary<string, Submitted> _submissions;
    private readonly PersonsWith[] _certified;
    private readonly Departures? _departures;

    public Obligations(Catalog catalog, Measures measures, Func<Dossier, DateOnly, Standing> assess)
    {
        var definition = catalog.Definition;
        (_catalog, _assess) = (catalog, assess);
        _duties = [.. DutyList.Parts(definition)];
        _clauses = _duties.ToDictionary(duty => duty.Id, duty => DutyList.Duty(catalog, duty).Clause, StringComparer.Ordinal);
        _submissions = definition.Requirements.Where(row => row.Submission is not null).ToDictionary(row => row.Id, row => measures.Submitted(row.Submission!), StringComparer.Ordinal);
        _certified = [.. definition.Requirements.Where(measures.CountsLeavers).Select(row => row.Persons!.With[0]).Distinct().Select(kind => measures.PersonsWith(kind))];
        _departures = definition.Departures is { } part ? new Departures(DutyList.DepartureClause(catalog), part.NoticeDays) : null;
    }

    public IReadOnlyList<Obligation> Between(Dossier dossier, DateOnly from, DateOnly to)
    {
        var level = LevelOn(dossier, from);
        var calendar = new DutyCalendar(from, to, duty => _clauses[duty]);
        foreach (var duty in dossier.Membership is null || (level is null && !_catalog.HasLadders) ? [] : _duties)
        {
            Add(calendar, duty, dossier, level);
        }

        return calendar.Listed();
    }

    /// <summary>What of a duty fell due since a day and is not done, whether or not it still counts for a level; owed by the level held when it was due.</summary>
    public IReadOnlyList<Obligation> Missed(string id, Dossier dossier, DateOnly since, DateOnly on)
    {
        var calendar = new DutyCalendar(on, on, duty => _clauses[duty]);
        switch (dossier.Membership is null ? null : Array.Find(_duties, duty => duty.Id == id))
        {
            case { Submission: { } requirement }:
                AddMissedPapers(calendar, id, dossier, requirement, since);
                break;
            case { Renewal: { } renewal }:
                AddRenewals(calendar, id, dossier, renewal, since, until => Owes(renewal.For, dossier, LevelOn(dossier, until)));
                break;
            case { Departure: { } about }:
                AddDepartures(calendar, id, dossier, about, since);
                break;
        }

        return [.. calendar.Listed().Where(item => item.State == ObligationState.Late && item.Due >= since)];
    }

    private string? LevelOn(Dossier dossier, DateOnly day) => _catalog.Held(dossier, day) is var held && _catalog.Levels.Rank(held) < 0 ? null : held;

    private void AddMissedPapers(DutyCalendar calendar, string duty, Dossier dossier, string requirement, DateOnly since)
    {
        var submitted = _submissions[requirement];
        var joined = dossier.Membership!.JoinedOn ?? DateOnly.MinValue;
        for (var period = submitted.LatestDue(calendar.From); period.To >= joined && submitted.Due(period) is var due && due >= since; period = _catalog.Year.Before(period))
        {
            if (Owes(requirement, dossier, LevelOn(dossier, due)) && Waiver.Of(dossier, requirement, due) is null)
            {
                calendar.Add(duty, period, due, due, submitted.Find(dossier, period, calendar.From) is not null);
            }
        }
    }

    private void Add(DutyCalendar calendar, DutyPart duty, Dossier dossier, string? level)
    {
        switch (duty)
        {
            case { Submission: { } requirement } when Owes(requirement, dossier, level):
                AddPapers(calendar, duty, dossier, requirement);
                break;
            case { Renewal: { } renewal } when Owes(renewal.For, dossier, level):
                AddRenewals(calendar, duty.Id, dossier, renewal, calendar.From, _ => true);
                break;
            case { Window: { } window } when level is not null:
                AddReviews(calendar, duty.Id, dossier, level, window);
                break;
            case { Departure: { } about } when level is not null:
                AddDepartures(calendar, duty.Id, dossier, about, calendar.From);
                break;
        }
    }

    private void AddPapers(DutyCalendar calendar, DutyPart duty, Dossier dossier, string requirement)
    {
        var submitted = _submissions[requirement];
        var opens = Measures.Opens(Row(requirement).Submission!);
        var joined = dossier.Membership?.JoinedOn ?? DateOnly.MinValue;
        for (var period = submitted.EarliestDue(calendar.From); opens(period) <= calendar.To; period = _catalog.Year.After(period))
        {
            if (period.To >= joined)
            {
                calendar.Add(duty.Id, period, opens(period), submitted.Due(period), submitted.Find(dossier, period, calendar.From) is not null);
            }
        }
    }

    private void AddReviews(DutyCalendar calendar, string duty, Dossier dossier, string level, string id)
    {
        var stated = _catalog.Definition.Calendar.Windows.First(known => known.Id == id);
        var window = YearlyWindow.Between(stated.FirstDay!, stated.LastDay!)!;
        for (var year = Math.Max(1, calendar.From.Year - 1); window.OpeningIn(year) is var days && days.From <= calendar.To; year++)
        {
            if (days.To >= calendar.From)
            {
                calendar.Add(duty, _catalog.Year.YearOf(days.From), days.From, days.To, days.From <= calendar.From && Holds(dossier, level, calendar.From));
            }
        }
    }

    private void AddDepartures(DutyCalendar calendar, string duty, Dossier dossier, DepartureDuty about, DateOnly since)
    {
        foreach (var departure in _certified.SelectMany(kind => kind.Leavers(dossier, calendar.From)).GroupBy(leaver => leaver.Person, StringComparer.Ordinal))
        {
            var leaver = departure.First();
            var (due, done) = about == DepartureDuty.Notice
                ? (_departures!.NoticeDue(leaver), leaver.ToldOn <= calendar.From)
                : (leaver.GraceEnds, departure.All(certificate => certificate.ReplacedBy is not null));
            if (due >= since || departure.Any(certificate => certificate.CertificateHolds))
            {
                calendar.Add(duty, leaver.Person, leaver.LeftOn, due, done);
            }
        }
    }

    private void AddRenewals(DutyCalendar calendar, string duty, Dossier dossier, RenewalPart part, DateOnly since, Func<DateOnly, bool> owed)
    {
        var certificates = dossier.Facts.UpTo(part.Of, calendar.From).ToArray();
        var departures = _catalog.Definition.Departures is { } left ? dossier.Facts.UpTo(left.Kind, calendar.From).ToArray() : [];
        foreach (var ending in certificates.Where(fact => fact.Until >= since && owed(fact.Until.Value) && fact.Value.Flag != false).DistinctBy(fact => (fact.Person, fact.Until)))
        {
            var until = ending.Until!.Value;
            if (ending.Person is null || !departures.Any(gone => gone.Person == ending.Person && gone.On >= ending.On))
            {
                var renewed = certificates.Any(other => other.Person == ending.Person && (other.Until ?? DateOnly.MaxValue) > until);
                AddRenewal(calendar, duty, ending.Person, until.AddDays(-part.DaysBefore), until, renewed);
            }
        }
    }

    private static void AddRenewal(DutyCalendar calendar, string duty, string? person, DateOnly opens, DateOnly due, bool done)
    {
        if (person is null)
        {
            calendar.Add(duty, opens, due, done);
        }
        else
        {
            calendar.Add(duty, person, opens, due, done);
        }
    }

    private bool Holds(Dossier dossier, string level, DateOnly on) => _catalog.Levels.Rank(_assess(dossier, on).Earned) >= _catalog.Levels.Rank(level);

    /// <summary>Without a level, a member owes what every level of its ladder asks.</summary>
    private bool Owes(string requirement, Dossier dossier, string? level)
    {
        var cells = Row(requirement).Levels;
        return level is not null
            ? cells[level].Demand == DemandWord.Required
            : _catalog.Ladders.Levels(_catalog.Ladders.Of(dossier.Partner)) is { Ids.Count: > 0 } ladder && ladder.Ids.All(own => cells[own].Demand == DemandWord.Required);
    }

    private RequirementPart Row(string requirement) => _catalog.Definition.Requirements.First(row => row.Id == requirement);
}
