using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Onboarding.Publishing;

internal sealed class RecapHandler(DraftReader drafts, MemberFigures figures, DraftQuestions questions, IProgramDays days) :
    IRequestHandler<RecapPublication, PublicationRecap?>
{
    public async Task<PublicationRecap?> Handle(RecapPublication request, CancellationToken cancellationToken)
    {
        if (await drafts.ReadAsync(request.Questionnaire, cancellationToken) is not var (draft, answers, kept))
        {
            return null;
        }

        var today = days.Today(draft.Program);
        var isNew = FirstDay.IsNew(draft);
        var from = isNew ? request.EffectiveFrom ?? FirstDay.Usual(draft, today) : draft.Published[^1].EffectiveFrom;
        var partners = await figures.CompareAsync(draft, DraftPartners.List(draft, answers, kept, FirstDay.Ever(draft, from)), cancellationToken);
        var day = from < today ? today : from;
        var preview = await questions.AskAsync(draft, [.. partners.Select(AsItWillBe)], day, cancellationToken);
        var recap = new PublicationRecap
        {
            Program = draft.Program,
            Number = draft.Published is [.., var last] ? last.Number + (isNew ? 1 : 0) : 1,
            IsNewVersion = isNew,
            EffectiveFrom = from,
            DaysAhead = from.DayNumber - today.DayNumber,
            Blocking = [.. draft.Findings.Where(finding => finding.Blocks)],
            Levels = Levels(preview),
            Unknown = Unknown(preview),
            Joining = [.. partners.Where(partner => !partner.IsMember).Select(partner => partner.Partner.Partner.Name)],
            Changes = [.. partners.SelectMany(partner => partner.Changes)],
            Kept = [.. partners.SelectMany(partner => partner.Kept)],
            Read = [.. draft.Readings.Where(reading => reading.IsRead)],
            Warnings = [],
        };
        return recap with { Warnings = [.. RecapWarnings.Of(recap, draft)] };
    }

    private static Dossier AsItWillBe(PartnerFigures partner) => partner.Known is { } known ? Changed(known, partner) : New(partner.Partner);

    private static Dossier New(DraftedPartner partner) =>
        new() { Partner = partner.Partner, Membership = new Membership { JoinedOn = partner.JoinedOn }, Facts = FactSet.Of(partner.Facts) };

    private static Dossier Changed(Dossier dossier, PartnerFigures partner)
    {
        var facts = dossier.Facts.ToList();
        foreach (var (entry, replaced) in partner.Entries)
        {
            if (replaced is not null && facts.FindIndex(fact => fact.Kind == replaced.Kind && fact.On == replaced.On && fact.Amount == replaced.Amount && fact.Value == replaced.Value) is >= 0 and var at)
            {
                facts.RemoveAt(at);
            }

            facts.Add(entry.Fact!);
        }

        return dossier with { Facts = FactSet.Of(facts) };
    }

    private static IReadOnlyList<RecapLevel> Levels(DraftPreview preview)
    {
        var placed = preview.Partners.ToLookup(partner => partner.Ruling.Today, partner => partner.Partner.Name);
        return
        [
            new(null, RecapWords.NoLevel, [.. placed[null]]),
            .. (preview.Description?.Levels ?? []).Select(level => new RecapLevel(level.Id, level.Name, [.. placed[level.Id]])),
        ];
    }

    private static IReadOnlyList<RecapUnknown> Unknown(DraftPreview preview)
    {
        var unknown = preview.Partners
            .SelectMany(partner => partner.Standing.Levels.SelectMany(level => level.Requirements)
                .Where(result => result is { Verdict: Verdict.Undetermined, Cell.Demand: Demand.Required })
                .Select(result => (result.Cell.Requirement, partner.Partner.Name)))
            .ToLookup(pair => pair.Requirement, pair => pair.Name);
        return [.. (preview.Description?.Requirements ?? []).Where(row => unknown.Contains(row.Id)).Select(row => new RecapUnknown(row.Name, [.. unknown[row.Id].Distinct()], row.Id == "certified" ? "channel.partners" : "partners"))];
    }
}
