using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Whether the facts since the step before show what keeps the next one from following.</summary>
internal sealed class Extenuation(WorkingDays workingDays)
{
    public Finding Find(UnlessPart unless, string clause, Dossier dossier, SanctionCase @case, DateOnly? since, DateOnly on)
    {
        if (unless.Answered is { } answered)
        {
            var unanswered = new Unanswered(workingDays) { Requests = answered.Of, AnsweredOn = answered.On, DaysToAnswer = answered.WorkingDays, Clause = clause };
            return since is { } step ? unanswered.SinceStep(dossier, step, on) : unanswered.SinceOpened(dossier, @case.OpenedOn, on);
        }

        var from = since ?? @case.OpenedOn;
        return Gained(unless, clause, dossier, from, on)
            ?? Fewer(unless, clause, dossier, from, on)
            ?? Improved(unless, clause, dossier, from, on)
            ?? Finding.Step(Words.Because(clause, $"Rien de ce qui arrêterait la suite ne se montre depuis le {from:D}.", $"Nothing that would stop the next step has shown since {from:D}."));
    }

    private static Finding? Gained(UnlessPart unless, string clause, Dossier dossier, DateOnly from, DateOnly on)
    {
        var after = new Span(from.AddDays(1), from.AddDays(unless.WithinDays));
        foreach (var fact in unless.Gained is null ? default : dossier.Facts.UpTo(unless.Gained, on))
        {
            if (after.Contains(fact.On) && (fact.Value.Flag ?? true))
            {
                return Finding.Nothing(Words.Because(clause, $"Un effort se montre le {fact.On:D} : rien ne suit.", $"An effort shows on {fact.On:D}: nothing follows."));
            }
        }

        return null;
    }

    private static Finding? Fewer(UnlessPart unless, string clause, Dossier dossier, DateOnly from, DateOnly on)
    {
        if (unless.Fewer is not { } kind)
        {
            return null;
        }

        var after = new Span(from.AddDays(1), from.AddDays(unless.WithinDays));
        var (earlier, later) = (Count(dossier, kind, new Span(from.AddDays(1 - unless.WithinDays), from), on), Count(dossier, kind, after, on));
        if (on > after.To && earlier + later == 0)
        {
            return unless.IfNone == NoneWord.Nothing
                ? Finding.Nothing(Words.Because(clause, $"Aucun cas de cette sorte n'est relevé, ni avant ni après le {from:D} : rien ne suit.", $"No case of the kind is on record, before {from:D} or after: nothing follows."))
                : unless.Improved is not null ? null
                : Finding.Step(Words.Because(clause, $"Aucun cas de cette sorte n'est relevé, ni avant ni après le {from:D} : rien ne montre un effort.", $"No case of the kind is on record, before {from:D} or after: nothing shows an effort."));
        }

        return on > after.To && later < earlier
            ? Finding.Nothing(Words.Because(
                clause,
                $"Cas relevés dans les {unless.WithinDays} jours qui suivent le {from:D} : {later}, contre {earlier} avant ; rien ne suit.",
                $"Cases in the {unless.WithinDays} days after {from:D}: {later}, against {earlier} before; nothing follows."))
            : unless.Improved is not null ? null : Finding.Step(NotFewer(clause, from, later, earlier));
    }

    private static Reason NotFewer(string clause, DateOnly from, int later, int earlier) => earlier == 0
        ? Words.Because(clause, $"Cas relevés depuis le {from:D} : {later}.", $"Cases since {from:D}: {later}.")
        : Words.Because(clause, $"Cas relevés depuis le {from:D} : {later}, contre {earlier} avant.", $"Cases since {from:D}: {later}, against {earlier} before.");

    private static Finding? Improved(UnlessPart unless, string clause, Dossier dossier, DateOnly from, DateOnly on)
    {
        if (unless.Improved is not { } kind)
        {
            return null;
        }

        var before = Last(dossier, kind, new Span(DateOnly.MinValue, from), on);
        var after = Last(dossier, kind, new Span(from.AddDays(1), from.AddDays(unless.WithinDays)), on);
        return before is { } low && after > low
            ? Finding.Nothing(Words.Because(
                clause,
                $"La mesure est passée de {low:#,0.##} à {after:#,0.##} après le {from:D} : rien ne suit.",
                $"The figure went from {low:#,0.##} to {after:#,0.##} after {from:D}: nothing follows."))
            : Finding.Step(Words.Because(
                clause,
                $"Aucune mesure meilleure dans les {unless.WithinDays} jours qui suivent le {from:D}.",
                $"No better figure in the {unless.WithinDays} days after {from:D}."));
    }

    private static int Count(Dossier dossier, string kind, Span days, DateOnly on)
    {
        var count = 0;
        foreach (var fact in dossier.Facts.UpTo(kind, on))
        {
            count += days.Contains(fact.On) && (fact.Value.Flag ?? true) ? 1 : 0;
        }

        return count;
    }

    private static decimal? Last(Dossier dossier, string kind, Span days, DateOnly on)
    {
        decimal? last = null;
        foreach (var fact in dossier.Facts.UpTo(kind, on))
        {
            last = days.Contains(fact.On) ? fact.Value.Number ?? last : last;
        }

        return last;
    }
}
