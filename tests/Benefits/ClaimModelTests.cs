using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Benefits.Browse;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Tests;

/// <summary>Any steps by any partners and managers, on any days: what must hold after each.</summary>
public class ClaimModelTests
{
    private const int Sequences = 12;
    private const int Steps = 25;

    private static readonly string[] Partners = ["a", "b", "c"];
    private static readonly string[] Customers = ["Menuiserie Lefebvre", "Menuiserie Lefèvre", "Brasserie Martin"];

    [Fact]
    public void AnySteps_ByAnyone_LeaveOneHolderAndSkipNoStep() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>().Generator.Resize(Steps * 3).ToArbitrary(), (Action<byte[]>)Walk).Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences));

    private static void Walk(byte[] sequence) => Task.Run(() => WalkAsync(sequence)).GetAwaiter().GetResult();

    private static async Task WalkAsync(byte[] sequence)
    {
        await using var hub = await ClaimsHub.OpenAsync(partners: Partners);
        foreach (var move in sequence.Chunk(3).Where(move => move.Length == 3))
        {
            await TakeAsync(hub, move);
            await ExpectOneHolderAsync(hub);
        }

        foreach (var claim in await AllAsync(hub))
        {
            ExpectNoStepSkipped(await hub.FindAsync(claim));
        }
    }

    private static async Task TakeAsync(ClaimsHub hub, byte[] move)
    {
        var partner = Partners[move[1] % Partners.Length];
        var claims = await AllAsync(hub);
        var claim = claims.Count == 0 ? null : claims[move[2] % claims.Count];
        switch (move[0] % 10)
        {
            case 0 or 1 or 2:
                await hub.HandInAsync(partner, ClaimsHub.DealWith(Customers[move[2] % Customers.Length], product: move[1] % 2 == 0 ? "cloud" : null));
                break;
            case 3 or 4 when claim is not null:
                await hub.TellAsync(claim, isNew: move[1] % 5 != 0);
                break;
            case 5 when claim is not null:
                await hub.DecideAsync(claim, approve: move[1] % 4 != 0, takesOver: move[1] % 2 == 0);
                break;
            case 6 when claim is not null:
                await hub.EndAsync(claim, new[] { ClaimStep.Withdraw, ClaimStep.Win, ClaimStep.Lose }[move[1] % 3]);
                break;
            case 7 when claim is not null:
                await hub.HandInAsync(claim.Member.Split('.')[0], new Claim { Benefit = ClaimsHub.Deal, Stage = ClaimForm.ExtensionStage }, claim.Number);
                break;
            case 8:
                hub.Clock.Now = hub.Clock.Now.AddDays(move[1] % 40);
                break;
            default:
                await hub.ExpireAsync();
                break;
        }
    }

    private static async Task<IReadOnlyList<MemberClaim>> AllAsync(ClaimsHub hub) => await hub.SendAsync(new ListClaims(ClaimsHub.Program) { Limit = 200 });

    // Of one customer, a product and all products have something in common.
    private static async Task ExpectOneHolderAsync(ClaimsHub hub)
    {
        var today = DateOnly.FromDateTime(hub.Clock.Now.UtcDateTime);
        var holders = (await AllAsync(hub)).Where(claim => claim.State is ClaimState.Granted or ClaimState.StageInReview && !(claim.ValidUntil < today));
        foreach (var customer in holders.GroupBy(claim => claim.Asked.Customer!.Name))
        {
            Assert.True(customer.Count() == 1, $"{customer.Key} has {customer.Count()} holders");
        }
    }

    private static void ExpectNoStepSkipped(ClaimInFull claim)
    {
        ClaimState? before = null;
        foreach (var step in claim.Steps)
        {
            Assert.NotNull(ClaimMove.Find(claim.Claim.Process, before, step.Step));
            Assert.NotEqual(step.Step is ClaimStep.Approve or ClaimStep.Refuse ? claim.Claim.SubmittedBy : "nobody", step.Actor);
            before = step.State;
        }

        Assert.Equal(claim.Claim.State, before);
        Assert.Equal(claim.Claim.Version, claim.Steps[^1].Number);
    }
}
