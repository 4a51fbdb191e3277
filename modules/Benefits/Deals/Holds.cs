using FuzzySharp;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Benefits.Deals;

/// <summary>
/// Who holds which customer. Whoever asks before writing holds the program's revision: what is found stays so until it has
/// written. The keys of the table would refuse a second holder all the same.
/// </summary>
internal static class Holds
{
    /// <summary>From this likeness on, of 100, names may be of one customer, and a person has to look.</summary>
    private const int Near = 88;

    // A deal won holds its customer no longer: the next one is a deal of its own.
    private static readonly string[] Holding = [EnumText<ClaimState>.Of(ClaimState.InReview), EnumText<ClaimState>.Of(ClaimState.Granted), EnumText<ClaimState>.Of(ClaimState.StageInReview)];

    private static readonly Sql ByKey = Sql.Of(
        """
        SELECT h.product, h.region, c.entry, c.member_id, c.number, c.state, c.submitted_on, c.valid_until
          FROM benefits_hold h
          JOIN benefits_claim c ON c.program = h.program AND c.bucket = h.claim_bucket AND c.member_id = h.member_id AND c.number = h.claim
         WHERE h.program = @Program AND h.bucket = @Bucket AND h.customer_key = @Key
        """);

    private static readonly Sql ByCountry = Sql.Of(
        """
        SELECT n.plain_name, c.entry, c.member_id, c.number, c.state, c.submitted_on, c.valid_until, c.asked
          FROM benefits_held_name n
          JOIN benefits_claim c ON c.program = n.program AND c.bucket = n.bucket AND c.member_id = n.member_id AND c.number = n.claim
         WHERE n.program = @Program AND n.country = @Country
        """);

    private static readonly Sql Insert = Sql.Insert("benefits_hold", "program, bucket, customer_key, scope_key, product, region, claim_bucket, member_id, claim");

    private static readonly Sql InsertName = Sql.Insert("benefits_held_name", "program, country, bucket, member_id, claim, plain_name");

    private static readonly Sql Remove = Sql.Of("DELETE FROM benefits_hold WHERE program = @Program AND member_id = @Member AND claim = @Claim");

    private static readonly Sql RemoveName = Sql.Of("DELETE FROM benefits_held_name WHERE program = @Program AND country = @Country AND bucket = @Bucket AND member_id = @Member AND claim = @Claim");

    /// <summary>The claims that hold the same customer for something in common on a day, oldest first.</summary>
    public static async Task<IReadOnlyList<Holder>> FindAsync(Session session, string program, Claim claim, DateOnly on, CancellationToken cancellation)
    {
        var (scope, found) = (DealScope.Of(claim), new Dictionary<long, Holder>());
        foreach (var key in claim.Customer is { } customer ? CustomerKeys.Of(customer) : [])
        {
            foreach (var row in await session.QueryAsync<HolderRow>(ByKey, new { Program = program, Bucket = Bucket.Of(key), Key = key }, cancellation))
            {
                if (scope.Meets(row.Product, row.Region) && row.HoldsOn(on))
                {
                    found.TryAdd(row.Entry, row.ToHolder(isSame: true));
                }
            }
        }

        return [.. found.Values.OrderBy(holder => holder.Entry)];
    }

    /// <summary>The claims on customers of nearly the same name for something in common, oldest first.</summary>
    public static async Task<IReadOnlyList<Holder>> FindNearAsync(Session session, string program, Claim claim, DateOnly on, CancellationToken cancellation)
    {
        if (claim.Customer is not { Country: { } country } customer || CustomerName.Plain(customer.Name) is not { Length: > 0 } name)
        {
            return [];
        }

        var scope = DealScope.Of(claim);
        return
        [
            .. (await session.QueryAsync<HolderRow>(ByCountry, new { Program = program, Country = country }, cancellation))
                .Where(row => row.HoldsOn(on) && row.Meets(scope) && row.PlainName != name && Fuzz.TokenSortRatio(row.PlainName, name) >= Near)
                .OrderBy(row => row.Entry).Select(row => row.ToHolder(isSame: false)),
        ];
    }

    public static async Task AddAsync(Session session, MemberClaim claim, DateOnly on, CancellationToken cancellation)
    {
        if (claim.Asked.Customer is not { } customer)
        {
            return;
        }

        await RemoveEndedAsync(session, claim, on, cancellation);
        var scope = DealScope.Of(claim.Asked);
        var rows = from key in CustomerKeys.Of(customer)
                   from region in scope.Regions
                   select new
                   {
                       claim.Program,
                       Bucket = Bucket.Of(key),
                       CustomerKey = key,
                       ScopeKey = CustomerKeys.Hash($"{scope.Product}\n{region}"),
                       scope.Product,
                       Region = region,
                       ClaimBucket = Bucket.Of(claim.Member),
                       MemberId = claim.Member,
                       Claim = claim.Number,
                   };
        await session.ExecuteAsync(Insert, rows.ToArray(), cancellation);
        await session.ExecuteAsync(
            InsertName,
            new { claim.Program, customer.Country, Bucket = Bucket.Of(claim.Member), MemberId = claim.Member, Claim = claim.Number, PlainName = CustomerName.Plain(customer.Name) },
            cancellation);
    }

    /// <summary>Lets a claim's customer go. A claim that holds none is left as it is.</summary>
    public static async Task RemoveAsync(Session session, MemberClaim claim, CancellationToken cancellation)
    {
        if (claim.Asked.Customer is { } customer)
        {
            await RemoveAsync(session, claim.Program, claim.Member, claim.Number, cancellation);
            await session.ExecuteAsync(RemoveName, new { claim.Program, customer.Country, Bucket = Bucket.Of(claim.Member), claim.Member, Claim = claim.Number }, cancellation);
        }
    }

    private static Task RemoveAsync(Session session, string program, string member, long claim, CancellationToken cancellation) =>
        session.ExecuteAsync(Remove, new { Program = program, Member = member, Claim = claim }, cancellation);

    // What ended today is let go by the day's work, which may come later than who registers the customer next.
    private static async Task RemoveEndedAsync(Session session, MemberClaim claim, DateOnly on, CancellationToken cancellation)
    {
        foreach (var key in CustomerKeys.Of(claim.Asked.Customer!))
        {
            foreach (var row in await session.QueryAsync<HolderRow>(ByKey, new { claim.Program, Bucket = Bucket.Of(key), Key = key }, cancellation))
            {
                if (!row.HoldsOn(on))
                {
                    await RemoveAsync(session, claim.Program, row.MemberId, row.Number, cancellation);
                }
            }
        }
    }

    private sealed class HolderRow
    {
        public string PlainName { get; init; } = "";

        public string Product { get; init; } = "";

        public string Region { get; init; } = "";

        public long Entry { get; init; }

        public string MemberId { get; init; } = "";

        public long Number { get; init; }

        public string State { get; init; } = "";

        public DateOnly SubmittedOn { get; init; }

        public DateOnly? ValidUntil { get; init; }

        public string? Asked { get; init; }

        public bool HoldsOn(DateOnly day) => Holding.Contains(State) && !(day > ValidUntil);

        public bool Meets(DealScope scope) => DealScope.Of(ClaimJson.Read<Claim>(Asked!)) is var own && own.Regions.Any(region => scope.Meets(own.Product, region));

        public Holder ToHolder(bool isSame) => new(Entry, MemberId, Number, EnumText<ClaimState>.Read(State), SubmittedOn, ValidUntil, isSame);
    }
}

/// <summary>A claim that holds a customer.</summary>
/// <param name="Entry">Its first entry in the journal.</param>
/// <param name="Member">Whose it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it is.</param>
/// <param name="On">The day it was handed in.</param>
/// <param name="ValidUntil">The last day; null while there is none.</param>
/// <param name="IsSame">False where the customer's name is only nearly the same.</param>
internal sealed record Holder(long Entry, string Member, long Number, ClaimState State, DateOnly On, DateOnly? ValidUntil, bool IsSame)
{
    /// <summary>As the program is told: nobody can tell the partner by it.</summary>
    public CompetingClaim AsCompeting() => new() { Partner = FormattableString.Invariant($"claim-{Entry}"), On = On, ValidUntil = ValidUntil };
}
