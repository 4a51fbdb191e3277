using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>A hub with one sound program, one that cannot be loaded and one that throws when it is asked about a certain partner.</summary>
public sealed class FaultyHub : RunningHub
{
    public FaultyHub()
        : base(sample: false, "kaspersky-tiers", "throws-in-factory", "throws-on-call")
    {
    }

    /// <summary>Asks about a member whose program throws, until the program is set aside.</summary>
    public async Task<HostedProgram> SetAside(string memberId)
    {
        var member = (await Send(new GetDossier(memberId)))!;
        for (var i = 0; i < 50; i++)
        {
            await Assert.ThrowsAsync<ProgramFault>(() => Send(new AssessEligibility(member.Member.Program, member.Dossier, Today)));
            if (await Send(new FindProgram(member.Member.Program)) is { State: ProgramState.Quarantined } program)
            {
                return program;
            }
        }

        throw new InvalidOperationException("the program still serves");
    }

    protected override IEnumerable<Enrolment> Enrolments => [Cast.Boundary, Cast.Trouble, Cast.Orphan];
}
