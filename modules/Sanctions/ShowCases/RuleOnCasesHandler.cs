using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Sanctions.ShowCases;

/// <summary>
/// The cases of a member that were open by a day, its program's own today unless one is given, each with what follows at the
/// level in effect. Null when there is no such member.
/// </summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record RuleOnCases(string Member, DateOnly? On = null) : IRequest<IReadOnlyList<RuledCase>?>, IAboutMember;

/// <summary>A case, and what follows it.</summary>
internal sealed record RuledCase
{
    public required string Id { get; init; }

    public required SanctionCase Case { get; init; }

    /// <summary>Null when the program no longer knows the violation.</summary>
    public required CaseRuling? Ruling { get; init; }

    /// <summary>The override whose level it was ruled at; null when none holds.</summary>
    public required LevelOverride? Override { get; init; }
}

internal sealed class RuleOnCasesHandler(IMediator mediator) : IRequestHandler<RuleOnCases, IReadOnlyList<RuledCase>?>
{
    public async Task<IReadOnlyList<RuledCase>?> Handle(RuleOnCases request, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new ViewMember(request.Member, request.On), cancellationToken) is not { } member)
        {
            return null;
        }

        var program = await mediator.Send(new FindProgram(member.Member.Program, member.On), cancellationToken);
        var ruled = new List<RuledCase>();
        foreach (var opened in member.InEffect.Cases.OrderByDescending(opened => opened.OpenedOn).ThenBy(opened => opened.Id, StringComparer.Ordinal))
        {
            if (CaseOnDay.Of(opened, member.On) is { } seen)
            {
                var ruling = IsKnown(program, seen.Violation) ? await RuleAsync(member, seen, cancellationToken) : null;
                ruled.Add(new RuledCase { Id = opened.Id!, Case = seen, Ruling = ruling, Override = member.Override });
            }
        }

        return ruled;
    }

    private Task<CaseRuling> RuleAsync(MemberOnDay member, SanctionCase seen, CancellationToken cancellation) =>
        mediator.Send(new RuleOnCase(member.Member.Program, member.InEffect, seen, member.On), cancellation);

    /// <summary>A rulebook may have dropped a violation that old cases are about; without a rulebook the question itself fails.</summary>
    private static bool IsKnown(HostedProgram? program, string violation) =>
        program?.Description is not { } description || description.Violations.Any(known => known.Id == violation);
}
