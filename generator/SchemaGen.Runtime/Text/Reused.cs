namespace SchemaGen.Text;

/// <summary>One object a thread, given out again. A large one is kept as long as the garbage collector has no need of its memory: a thread must not hold on to the largest document that it ever read.</summary>
internal static class Reused<T>
    where T : class, new()
{
    [ThreadStatic]
    private static T? s_free;

    [ThreadStatic]
    private static WeakReference<T>? s_large;

    /// <summary>The thread's object, or a new one while that is in use.</summary>
    public static T Rent()
    {
        T? rented = s_free;
        if (rented is null)
            s_large?.TryGetTarget(out rented);
        (s_free, s_large) = (null, null);
        return rented ?? new T();
    }

    /// <summary>Gives an object back that is as good as new.</summary>
    /// <param name="item">The object, not to be used any more.</param>
    /// <param name="isLarge">True when it takes much memory.</param>
    public static void Return(T item, bool isLarge)
    {
        if (isLarge)
            s_large = new WeakReference<T>(item);
        else
            s_free = item;
    }
}
