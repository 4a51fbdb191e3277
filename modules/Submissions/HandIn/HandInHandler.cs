using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Documents;
using PartnerHub.Submissions.Files;
using PartnerHub.Submissions.Kinds;
using PartnerHub.Submissions.Settle;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Submissions.HandIn;

internal sealed class HandInHandler(UnitOfWork unit, CallerContext callers, TimeProvider time, IProgramDays days, IMediator mediator, EvidenceRecord record)
    : IRequestHandler<HandInEvidence, HandedIn>
{
    private static readonly LocalizedText NotYet = LocalizedText.Of("ce qui n’attend pas déjà", "what does not wait already");
    private static readonly LocalizedText AFile = LocalizedText.Of("un fichier, que cette sorte de fait demande", "a file, which this kind of fact asks for");
    private static readonly LocalizedText NoFile = LocalizedText.Of("aucun", "none");

    public Task<HandedIn> Handle(HandInEvidence request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => HandInAsync(session, request, cancellationToken), cancellationToken);

    private async Task<HandedIn> HandInAsync(Session session, HandInEvidence request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindMember(request.Member), cancellation))!.Program;
        var kind = (await mediator.Send(new ListHandInKinds(request.Member), cancellation)).Single(known => known.Kind.Id == request.Fact.Kind);
        await callers.WithAllRightsAsync(() => mediator.Send(new HoldRevision(program), cancellation));
        var before = request.Number is { } number ? await EvidenceRows.FindAsync(session, request.Member, number, cancellation) : null;
        if (request.Number is not null && (before is not { State: EvidenceState.Returned } || before.Fact.Kind != request.Fact.Kind))
        {
            return HandedIn.Nothing;
        }

        var today = days.Today(program);
        var countsOn = before?.CountsOn ?? today;
        var document = new EvidenceDocument
        {
            Program = program,
            Number = before?.Number ?? await EvidenceRows.LastAsync(session, program, cancellation) + 1,
            Member = request.Member,
            Fact = kind.CountsWhenHandedIn ? request.Fact with { On = countsOn } : request.Fact,
            State = EvidenceState.Waiting,
            Step = (before?.Step ?? 0) + 1,
            CountsOn = countsOn,
            FiledAt = time.Instant(),
            FactNumber = null,
        };
        await RefuseTwiceAsync(session, document, cancellation);
        var there = before is null ? [] : await FileRows.ListAsync(session, before, cancellation);
        Refuse(kind, there, request.Files);
        await (before is null ? EvidenceRows.AddAsync(session, document, cancellation) : EvidenceRows.UpdateAsync(session, document, cancellation));
        await EvidenceRows.AddStepAsync(session, document, EvidenceOutcome.HandedIn, null, callers.Caller.Actor, document.FiledAt, cancellation);
        await FileRows.AddAsync(session, document, there.Count, request.Files, cancellation);
        if (kind.Mode == HandInMode.AtOnce)
        {
            document = await record.AcceptAsync(session, document, Caller.System.Actor, cancellation);
        }

        return new(document.Number, document.State);
    }

    // A form sent twice is the same hand-in.
    private static async Task RefuseTwiceAsync(Session session, EvidenceDocument document, CancellationToken cancellation)
    {
        if (await EvidenceRows.SameAsync(session, document.Member, document.Fact, document.Number, cancellation) is { } same)
        {
            var number = same.ToString(CultureInfo.InvariantCulture);
            throw Refusal("$.fact", NotYet, LocalizedText.Of($"la même chose, remise sous le n° {number}", $"the same, handed in as no. {number}"));
        }
    }

    private static void Refuse(HandInKind kind, IReadOnlyList<EvidenceFile> there, IReadOnlyList<SentFile> files)
    {
        if (kind.NeedsFile && there.Count + files.Count == 0)
        {
            throw Refusal("$.files", AFile, NoFile);
        }

        var count = there.Count + files.Count;
        if (count > FileCheck.MostFiles || there.Sum(file => file.Size) + files.Sum(file => file.Content.LongLength) > FileCheck.MostBytes)
        {
            throw Refusal("$.files", FileCheck.Few, FileCheck.Count(count));
        }
    }

    private static InvalidRequestException Refusal(string path, LocalizedText expected, LocalizedText found) =>
        new([new InputError { Path = path, Expected = expected, Found = found }]);
}
