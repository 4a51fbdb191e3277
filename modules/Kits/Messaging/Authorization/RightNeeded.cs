using System.Reflection;

namespace PartnerHub.Kits.Messaging;

internal static class RightNeeded
{
    public static Rights For(Type request) => request.GetCustomAttribute<RequiresRightAttribute>(inherit: false)?.Right ?? Rights.None;

    public static InvalidOperationException NotNamed(Type request) =>
        new($"{request} does not say which right it needs: put [RequiresRight(Rights.…)] on it.");
}
