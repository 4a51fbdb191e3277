using Microsoft.AspNetCore.Builder;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access;

/// <summary>Forms that whoever reaches the hub may send.</summary>
public static class VisitorLimit
{
    /// <summary>Opens a form to visitors, as often from one network address as they may try to sign in.</summary>
    public static TBuilder OpenToVisitors<TBuilder>(this TBuilder form)
        where TBuilder : IEndpointConventionBuilder => form.WithMetadata(new OpenToVisitorsAttribute()).LimitEntries();
}
