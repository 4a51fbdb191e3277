using System.Globalization;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// The execution context that plugin code runs in: invariant culture, and nothing of the caller's. What the plugin sets
/// in it is gone when it returns.
/// </summary>
internal static class PinnedContext
{
    private static readonly ExecutionContext Context = Capture();

    public static void Run(ContextCallback work, object state) => ExecutionContext.Run(Context, work, state);

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExecutionContext.Run(Context, _ => result = work(), null);
        return result;
    }

    private static ExecutionContext Capture()
    {
        ExecutionContext? context = null;
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            context = ExecutionContext.Capture();
        });
        thread.UnsafeStart();
        thread.Join();
        return context!;
    }
}
