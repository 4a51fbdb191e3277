using System.Globalization;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// The execution context that plugin code runs in: invariant culture, and nothing of the caller's. What the plugin sets
/// in it is gone when it returns; what it sets in the process is put back.
/// </summary>
internal static class PinnedContext
{
    private static readonly ExecutionContext Context = Capture();

    public static void Run(ContextCallback work, object state)
    {
        try
        {
            ExecutionContext.Run(Context, work, state);
        }
        finally
        {
            Surroundings.PutBack();
        }
    }

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        Run(_ => result = work(), work);
        return result;
    }

    private static ExecutionContext Capture()
    {
        Surroundings.Note();
        ExecutionContext? context = null;
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            SilencedConsole.Enter();
            context = ExecutionContext.Capture();
        });
        thread.UnsafeStart();
        thread.Join();
        return context!;
    }
}
