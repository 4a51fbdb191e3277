using MediatR;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>Finds the membership that a file means by a partner's or a membership's id.</summary>
internal sealed class MemberNames(IMediator mediator, string program)
{
    private const int MostKept = 200_000;

    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);

    /// <summary>A large part of the network at once; the rest is asked for one by one.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        foreach (var (member, partner) in await mediator.Send(new ListMemberNames(program, MostKept), cancellation))
        {
            _ids[member] = member;
            _ids[partner] = member;
        }
    }

    public ValueTask<string?> FindAsync(string name, CancellationToken cancellation) =>
        _ids.TryGetValue(name, out var id) ? ValueTask.FromResult(id) : AskAsync(name, cancellation);

    private async ValueTask<string?> AskAsync(string name, CancellationToken cancellation)
    {
        var id = await mediator.Send(new FindMemberByName(program, name), cancellation);
        if (_ids.Count > MostKept * 3)
        {
            _ids.Clear();
        }

        _ids[name] = id;
        return id;
    }
}
