using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Files;
using PartnerHub.Submissions.Kinds;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Submissions.HandIn;

/// <summary>Holds what is handed in against the program's own declaration of its kind.</summary>
internal sealed class HandInCheck(IMediator mediator, IProgramDays days) : IRequestCheck<HandInEvidence>
{
    private static readonly LocalizedText AMember = LocalizedText.Of("l’identifiant d’un membre", "the id of a member");
    private static readonly LocalizedText AKind = LocalizedText.Of("une sorte de fait que ce programme fait remettre par ses partenaires", "a kind of fact that partners hand in to this program");
    private static readonly LocalizedText NotLater = LocalizedText.Of("aujourd’hui au plus tard", "today at the latest");

    public async ValueTask<IReadOnlyList<InputError>> Check(HandInEvidence request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(request.Member), cancellation) is not { } member
            || (await mediator.Send(new FindProgram(member.Program), cancellation))?.Description is not { } program)
        {
            return [Error("$.member", AMember, request.Member)];
        }

        var kinds = await mediator.Send(new ListHandInKinds(request.Member), cancellation);
        if (kinds.FirstOrDefault(known => known.Kind.Id == request.Fact.Kind) is not { Mode: not HandInMode.Closed } kind)
        {
            return [Error("$.fact.kind", AKind, request.Fact.Kind)];
        }

        var today = days.Today(member.Program);
        var fact = kind.CountsWhenHandedIn ? request.Fact with { On = today } : request.Fact;
        InputError[] late = fact.On > today ? [Error("$.fact.on", NotLater, DayRange.Text(fact.On))] : [];
        return
        [
            .. QuestionCheck.CheckFacts([fact], program, member.Partner).Select(error => error with { Path = "$.fact" + error.Path["$[0]".Length..] }),
            .. late,
            .. FileCheck.Check(request.Files),
        ];
    }

    private static InputError Error(string path, LocalizedText expected, string found) =>
        new() { Path = path, Expected = expected, Found = LocalizedText.Of($"« {Echo.Of(found)} »", $"'{Echo.Of(found)}'") };
}
