using System.Text;
using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access;

/// <summary>
/// Invites somebody to act for a company: by a new account, or by the account that the address has. Which of the two is not
/// told. Whoever invites gives no more than they hold on that company themselves.
/// </summary>
/// <param name="Partner">The company.</param>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Name">As others read it.</param>
/// <param name="Language">fr or en.</param>
/// <param name="IsAdministrator">True for one who hands in, contests, and invites others.</param>
[RequiresRight(Rights.SubmitOwn)]
public sealed record InviteStaff(string Partner, string Email, string Name, string Language, bool IsAdministrator) : ICommand<Unit>, IAboutPartner
{
    // What prints a request must not print this.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}
