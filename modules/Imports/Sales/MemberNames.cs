using MediatR;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>Finds the membership that a file means by a partner's or a membership's id.</summary>
internal sealed class MemberNames(IMediator mediator, string program)
{
    private const int MostKept = 200_000;

    private readonly Dictionary<string, MemberName?> _members = new(StringComparer.Ordinal);

    /// <summary>A large part of the network at once; the rest is asked for one by one.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        foreach (var member in await mediator.Send(new ListMemberNames(program, MostKept), cancellation))
        {
            _members[member.Member] = member;
            _members[member.Partner] = member;
        }
    }

    public ValueTask<MemberName?> FindAsync(string name, CancellationToken cancellation) =>
        _members.TryGetValue(name, out var member) ? ValueTask.FromResult(member) : AskAsync(name, cancellation);

    private async ValueTask<MemberName?> AskAsync(string name, CancellationToken cancellation)
    {
        var member = await mediator.Send(new FindMemberByName(program, name), cancellation);
        if (_members.Count > MostKept * 3)
        {
            _members.Clear();
        }

        _members[name] = member;
        return member;
    }
}
