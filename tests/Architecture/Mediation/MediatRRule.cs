using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Mediation;

/// <summary>The part of MediatR 5 that MediatR 12 has as well, so that moving is a version bump. Making the mediator itself is left to one module.</summary>
internal static class MediatRRule
{
    private static readonly string[] Common =
    [
        "MediatR.IMediator", "MediatR.IMediator.Send", "MediatR.IMediator.Publish",
        "MediatR.IBaseRequest", "MediatR.IRequest`1", "MediatR.IRequestHandler`2", "MediatR.IRequestHandler`2.Handle",
        "MediatR.INotification", "MediatR.INotificationHandler`1", "MediatR.INotificationHandler`1.Handle",
        "MediatR.IPipelineBehavior`2", "MediatR.IPipelineBehavior`2.Handle", "MediatR.RequestHandlerDelegate`1", "MediatR.RequestHandlerDelegate`1.Invoke",
        "MediatR.Unit", "MediatR.Unit.Value", "MediatR.Unit.Task", "MediatR.Unit.get_Value", "MediatR.Unit.get_Task",
    ];

    private static readonly string[] Composition = ["MediatR.Mediator", "MediatR.Mediator..ctor", "MediatR.ServiceFactory", "MediatR.ServiceFactory..ctor"];

    public static IEnumerable<string> Check(AssemblyShape assembly, bool composes = false) => assembly.Uses
        .Where(use => use.Assembly == "MediatR" && !Common.Contains(use.Name) && !(composes && Composition.Contains(use.Name)))
        .Select(use => $"{assembly.Name} uses {use.Name}")
        .Distinct();
}
