using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Staff;

/// <summary>Who acts for a company, by address.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record ListStaff(string Partner) : IRequest<IReadOnlyList<StaffMember>>, IAboutPartner, IListOf<IAboutPartner>;

internal sealed record StaffMember(UserAccount Account, Role Role);

/// <summary>Takes from an account what it has on a company; false where it has nothing. A company's last administrator stays.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record RemoveStaff(string Partner, string Account) : ICommand<bool>, IAboutPartner;
