use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;

use tokio::sync::oneshot;

use crate::{Fault, FaultCode};

type Job<T> = Box<dyn FnOnce(&mut T) + Send>;

/// One thread that owns a value and does jobs on it in the order they were handed in, so that the
/// store has one owner and a slow disk never stops a window.
pub(crate) struct Worker<T> {
    jobs: Option<mpsc::Sender<Job<T>>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl<T: Send + 'static> Worker<T> {
    pub(crate) fn new(mut value: T) -> Self {
        let (jobs, queue) = mpsc::channel::<Job<T>>();
        let thread = thread::spawn(move || {
            for job in queue {
                // Work that breaks off leaves its transaction rolled back and the store as it was;
                // the caller hears of it, and the room can go on.
                let _ = catch_unwind(AssertUnwindSafe(|| job(&mut value)));
            }
        });
        Self { jobs: Some(jobs), thread: Some(thread) }
    }

    /// Hands a job in and goes on; it is done when those before it are.
    pub(crate) fn hand_in(&self, job: impl FnOnce(&mut T) + Send + 'static) {
        if let Some(jobs) = &self.jobs {
            // The thread ends only when the worker is dropped.
            let _ = jobs.send(Box::new(job));
        }
    }

    /// Hands a job in and waits for its result.
    pub(crate) async fn call<R: Send + 'static>(
        &self,
        job: impl FnOnce(&mut T) -> R + Send + 'static,
    ) -> Result<R, Fault> {
        let (answer, result) = oneshot::channel();
        let boxed: Job<T> = Box::new(move |value| {
            // Nobody waits any more when the window was closed; the job is done all the same.
            let _ = answer.send(job(value));
        });
        let jobs = self.jobs.as_ref().ok_or(Fault::new(FaultCode::Internal))?;
        jobs.send(boxed).map_err(|_| Fault::new(FaultCode::Internal))?;
        result.await.map_err(|_| Fault::new(FaultCode::Internal))
    }
}

impl<T> Drop for Worker<T> {
    /// Lets the jobs already handed in finish before the value is dropped.
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::Worker;
    use crate::FaultCode;

    fn wait<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    #[test]
    fn work_is_done_in_order_and_to_the_end() {
        let (said, heard) = std::sync::mpsc::channel();
        let worker = Worker::new(Vec::new());
        for number in 0..50 {
            let done = wait(worker.call(move |list: &mut Vec<i32>| {
                list.push(number);
                list.len()
            }));
            assert_eq!(done.unwrap(), number as usize + 1);
        }
        let job = worker.call(move |list: &mut Vec<i32>| said.send(list.clone()).unwrap());
        wait(job).unwrap();
        drop(worker);
        assert_eq!(heard.recv().unwrap(), (0..50).collect::<Vec<_>>());
    }

    #[test]
    fn work_that_breaks_off_is_told_and_the_next_is_done() {
        let worker = Worker::new(1);
        let broken = wait(worker.call(|_: &mut i32| -> i32 { panic!("a defect") }));
        assert_eq!(broken.unwrap_err().code, FaultCode::Internal);
        assert_eq!(wait(worker.call(|value: &mut i32| *value)).unwrap(), 1);
    }
}
